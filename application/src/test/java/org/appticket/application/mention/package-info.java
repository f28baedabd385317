/** Tries whom people can mention. */
@NullMarked
package org.appticket.application.mention;

import org.jspecify.annotations.NullMarked;
