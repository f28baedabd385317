/** Reading logs, good and bad ones. */
@NullMarked
package org.appticket.bootstrap.incidentlog.file;

import org.jspecify.annotations.NullMarked;
