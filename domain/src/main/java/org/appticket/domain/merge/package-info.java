/** Making one ticket of two, and two again. */
@NullMarked
package org.appticket.domain.merge;

import org.jspecify.annotations.NullMarked;
