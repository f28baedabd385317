/** Tickets, their comments and their history. */
@NullMarked
package org.appticket.adapters.persistence.ticket;

import org.jspecify.annotations.NullMarked;
