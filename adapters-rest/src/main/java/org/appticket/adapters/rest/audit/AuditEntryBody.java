package org.appticket.adapters.rest.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.view.AuditRecord;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.id.TicketId;

/** One entry of the audit log on the wire. */
record AuditEntryBody(
        long sequence,
        Instant at,
        AuditKind kind,
        Optional<PersonRef> by,
        Optional<PersonRef> person,
        Optional<Long> ticket,
        Optional<String> address,
        Map<String, String> facts,
        String digest) {

    static AuditEntryBody of(AuditRecord kept) {
        SealedEntry entry = kept.entry();
        return new AuditEntryBody(
                entry.sequence(),
                entry.at(),
                entry.kind(),
                kept.by().map(PersonRef::of),
                kept.person().map(PersonRef::of),
                entry.ticket().map(TicketId::value),
                entry.address().flatMap(FreeText::text),
                entry.facts(),
                entry.digest().toString());
    }
}
