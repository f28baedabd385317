package org.appticket.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Reception;
import org.appticket.application.fake.audit.InMemoryAuditCheckpoints;
import org.appticket.application.fake.audit.InMemoryAuditTrail;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.AuditFilter;
import org.appticket.domain.audit.AuditCheckpoint;
import org.appticket.domain.audit.AuditFlaw;
import org.appticket.domain.audit.AuditFlaw.Kind;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

final class AuditUseCasesTest {
    private final Reception reception = Reception.open();
    private final InMemoryAuditCheckpoints checkpoints = new InMemoryAuditCheckpoints(reception.store());
    private final InMemoryAuditTrail entries = new InMemoryAuditTrail(reception.store());
    private final Trail trail = new Trail(entries, checkpoints, new InMemoryKeyring("one"));
    private final SignCheckpoint sign = new SignCheckpoint(trail, reception.store(), reception.clock());
    private final VerifyAudit verify = new VerifyAudit(trail, reception.store(), reception.audit());

    private SignCheckpoint.Result sign() {
        return sign.handle(new SignCheckpoint.Command());
    }

    private VerifyAudit.Report verified() {
        return verify.handle(new VerifyAudit.Command(Reception.BOSS));
    }

    private void spoil(long place) {
        SealedEntry entry = entries.list(AuditHead.START, 1_000).get((int) place - 1);
        reception
                .store()
                .auditEntries()
                .put(
                        place,
                        new SealedEntry(
                                place,
                                entry.at(),
                                entry.kind(),
                                Optional.of(new PersonId(77)),
                                entry.person(),
                                entry.ticket(),
                                entry.address(),
                                entry.facts(),
                                entry.digest()));
    }

    @Test
    void only_who_administers_reads_and_proves_the_log() {
        for (Role role : Set.of(Role.USER, Role.AGENT, Role.MANAGER)) {
            Actor actor = Actor.of(new PersonId(5), Set.of(role));
            ListAudit list = new ListAudit(entries);
            assertThrows(
                    NotPermitted.class,
                    () -> list.handle(new ListAudit.Query(actor, AuditFilter.ALL, PageRequest.FIRST)));
            assertThrows(NotPermitted.class, () -> verify.handle(new VerifyAudit.Command(actor)));
        }
        reception.enrolled("agathe", Role.AGENT);
        ListAudit.Query query = new ListAudit.Query(Reception.BOSS, AuditFilter.ALL, PageRequest.FIRST);
        assertEquals(1, new ListAudit(entries).handle(query).items().size());
    }

    @Test
    void a_verification_says_how_much_is_proven_and_is_written_down() {
        reception.enrolled("agathe", Role.AGENT);
        VerifyAudit.Report report = verified();
        assertEquals(1, report.head().sequence());
        assertEquals(Optional.empty(), report.flaw());
        assertEquals(Optional.empty(), report.checkpoint());
        SealedEntry last = entries.list(AuditHead.START, 2).get(1);
        assertEquals(AuditKind.VERIFIED, last.kind());
        assertEquals(Map.of("entries", "1", "whole", "true"), last.facts());
    }

    @Test
    void the_end_is_signed_once_a_day_if_something_was_added() {
        assertEquals(Optional.empty(), sign().made());
        reception.enrolled("agathe", Role.AGENT);
        AuditCheckpoint first = sign().made().orElseThrow();
        assertEquals(1, first.head().sequence());
        assertEquals(reception.now(), first.at());

        reception.enrolled("bruno", Role.AGENT);
        assertEquals(Optional.empty(), sign().made());
        reception.pass(Duration.ofHours(24));
        assertEquals(2, sign().made().orElseThrow().head().sequence());
        reception.pass(Duration.ofHours(24));
        assertEquals(Optional.empty(), sign().made());
        assertEquals(2, verified().checkpoint().orElseThrow().head().sequence());
    }

    @Test
    void what_was_spoilt_is_neither_signed_nor_found_whole() {
        reception.enrolled("agathe", Role.AGENT);
        reception.enrolled("bruno", Role.AGENT);
        spoil(2);
        Optional<AuditFlaw> flaw = Optional.of(new AuditFlaw(2, Kind.ENTRY));
        assertEquals(flaw, sign().flaw());
        assertEquals(flaw, verified().flaw());
        assertTrue(checkpoints.list().isEmpty());
    }

    @Test
    void a_checkpoint_by_another_key_is_not_believed() {
        reception.enrolled("agathe", Role.AGENT);
        Instant now = reception.now();
        AuditCheckpoint forged =
                new Trail(entries, checkpoints, new InMemoryKeyring("another")).signed(entries.head(), now);
        reception.store().run(() -> {
            checkpoints.add(forged);
            return forged;
        });
        Optional<AuditFlaw> flaw = Optional.of(new AuditFlaw(1, Kind.CHECKPOINT));
        assertEquals(flaw, verified().flaw());
        reception.pass(Duration.ofHours(24));
        assertEquals(flaw, sign().flaw());
    }
}
