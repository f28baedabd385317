/** The clocks of tickets: kept with every decision, shown, explained, reckoned anew. */
@NullMarked
package org.appticket.application.sla;

import org.jspecify.annotations.NullMarked;
