/** Brings an incident log in, through the use cases and with the log's own times as the clock. */
@NullMarked
package org.appticket.bootstrap.incidentlog;

import org.jspecify.annotations.NullMarked;
