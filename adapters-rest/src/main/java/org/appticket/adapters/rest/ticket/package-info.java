/** Tickets: their life on the wire. */
@NullMarked
package org.appticket.adapters.rest.ticket;

import org.jspecify.annotations.NullMarked;
