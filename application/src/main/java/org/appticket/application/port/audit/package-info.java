/** The audit log, to be read and proved. It is written by {@link org.appticket.application.port.access.AuditLog}. */
@NullMarked
package org.appticket.application.port.audit;

import org.jspecify.annotations.NullMarked;
