package org.appticket.application.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;

/**
 * Writes down who reads a confidential ticket that is not their own, before it is shown to them: whoever cannot be written
 * down is shown nothing (rule AUD-3 in {@code docs/rules.md}). Each reader stands there once in ten minutes for each ticket.
 *
 * @param unitOfWork what is written down in
 * @param log where it is written down
 */
public record ConfidentialReads(UnitOfWork unitOfWork, AuditLog log) {

    private static final Duration ONCE_IN = Duration.ofMinutes(10);

    void note(Actor reader, Collection<TicketRecord> shown) {
        List<AuditEntry> reads = shown.stream()
                .filter(ticket -> ticket.details().confidential())
                .filter(ticket -> !ticket.requester().id().equals(reader.person()))
                .map(ticket -> AuditEntry.of(AuditKind.CONFIDENTIAL_READ)
                        .by(reader)
                        .about(ticket.requester().id())
                        .on(ticket.id()))
                .toList();
        if (!reads.isEmpty()) {
            unitOfWork.run(() -> {
                log.addOnce(reads, ONCE_IN);
                return reads;
            });
        }
    }
}
