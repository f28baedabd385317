package org.appticket.application.inbound;

import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.content.Contents;
import org.appticket.application.port.inbound.InboundMails;

/**
 * What every use case in this package works with.
 *
 * @param unitOfWork what something is kept in
 * @param mails the mails that came in
 * @param contents their bytes
 * @param audit where decisions of administrators are written down
 * @param clock what time it is
 */
public record Postroom(
        UnitOfWork unitOfWork, InboundMails mails, Contents contents, AuditLog audit, InstantSource clock) {}
