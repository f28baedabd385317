package org.appticket.application.customfield;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.structure.CustomFields;

/**
 * What the use cases that change custom fields work with.
 *
 * @param unitOfWork what it is done in
 * @param fields the fields
 * @param audit where it is written down
 */
public record FieldDesk(UnitOfWork unitOfWork, CustomFields fields, AuditLog audit) {}
