/** What deadlines are reckoned by, in memory. */
@NullMarked
package org.appticket.application.fake.sla;

import org.jspecify.annotations.NullMarked;
