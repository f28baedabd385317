/** The clocks that measure what was promised for tickets, and explain themselves. */
@NullMarked
package org.appticket.domain.sla.clock;

import org.jspecify.annotations.NullMarked;
