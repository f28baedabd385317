/** What deadlines are reckoned by, and the clocks of tickets, in memory. */
@NullMarked
package org.appticket.application.fake.sla;

import org.jspecify.annotations.NullMarked;
