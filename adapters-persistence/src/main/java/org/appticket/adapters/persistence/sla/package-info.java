/** What deadlines are reckoned by, and the clocks of tickets, in tables. */
@NullMarked
package org.appticket.adapters.persistence.sla;

import org.jspecify.annotations.NullMarked;
