/** Whom people can mention in what they say. */
@NullMarked
package org.appticket.application.mention;

import org.jspecify.annotations.NullMarked;
