/** Puts the hexagon together: the one place that knows all adapters. Plain Java, the same for the server and for commands. */
@NullMarked
package org.appticket.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
