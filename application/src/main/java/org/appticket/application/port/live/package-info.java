/** The port to all events in one order. */
@NullMarked
package org.appticket.application.port.live;

import org.jspecify.annotations.NullMarked;
