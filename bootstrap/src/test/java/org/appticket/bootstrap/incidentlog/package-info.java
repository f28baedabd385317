/** The import over in-memory ports, against what the log itself says. */
@NullMarked
package org.appticket.bootstrap.incidentlog;

import org.jspecify.annotations.NullMarked;
