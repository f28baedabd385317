/** How a ticket came to be. */
@NullMarked
package org.appticket.domain.origin;

import org.jspecify.annotations.NullMarked;
