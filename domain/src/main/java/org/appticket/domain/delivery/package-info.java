/** How news get out of the product to people: what waits, what goes together, and what becomes of what cannot go. */
@NullMarked
package org.appticket.domain.delivery;

import org.jspecify.annotations.NullMarked;
