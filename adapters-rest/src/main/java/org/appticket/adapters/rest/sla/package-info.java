/** What is promised for tickets, how that stands and why, on the wire. */
@NullMarked
package org.appticket.adapters.rest.sla;

import org.jspecify.annotations.NullMarked;
