/** Proving that histories are whole. */
@NullMarked
package org.appticket.application.history;

import org.jspecify.annotations.NullMarked;
