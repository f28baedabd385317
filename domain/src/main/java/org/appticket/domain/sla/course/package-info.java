/** What the clocks have to know of the history of a ticket. */
@NullMarked
package org.appticket.domain.sla.course;

import org.jspecify.annotations.NullMarked;
