/** Turns whatever fails into a problem document. */
@NullMarked
package org.appticket.adapters.rest.failure;

import org.jspecify.annotations.NullMarked;
