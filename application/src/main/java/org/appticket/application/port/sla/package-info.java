/** What deadlines are reckoned by. */
@NullMarked
package org.appticket.application.port.sla;

import org.jspecify.annotations.NullMarked;
