/** The ticket, its life, and the decisions about it. */
@NullMarked
package org.appticket.domain.ticket;

import org.jspecify.annotations.NullMarked;
