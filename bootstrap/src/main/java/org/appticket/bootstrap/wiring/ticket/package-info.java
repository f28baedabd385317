/** Makes the use cases around tickets. */
@NullMarked
package org.appticket.bootstrap.wiring.ticket;

import org.jspecify.annotations.NullMarked;
