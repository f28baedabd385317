/** The ticket and its life. */
@NullMarked
package org.appticket.domain.ticket;

import org.jspecify.annotations.NullMarked;
