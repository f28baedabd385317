/** Puts the hexagon together inside the server. */
@NullMarked
package org.appticket.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
