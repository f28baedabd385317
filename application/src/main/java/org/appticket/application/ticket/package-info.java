/** Everything that can be done to a ticket. */
@NullMarked
package org.appticket.application.ticket;

import org.jspecify.annotations.NullMarked;
