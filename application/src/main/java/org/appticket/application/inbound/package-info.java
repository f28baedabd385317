/** How mail comes in: it is kept first, and then becomes a ticket, a part of one, or nothing. */
@NullMarked
package org.appticket.application.inbound;

import org.jspecify.annotations.NullMarked;
