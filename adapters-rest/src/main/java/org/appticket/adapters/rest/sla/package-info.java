/** Deadlines, and why they are what they are, on the wire. */
@NullMarked
package org.appticket.adapters.rest.sla;

import org.jspecify.annotations.NullMarked;
