/** Making one ticket of two, two again, and two of one. */
@NullMarked
package org.appticket.application.merge;

import org.jspecify.annotations.NullMarked;
