package org.appticket.application.contract.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** What {@link AuditLog} keeps to. */
public interface AuditLogContract extends AuditSetting {
    /** How many write at once. */
    int MANY = 16;

    /** A while. */
    Duration WHILE = Duration.ofMinutes(10);

    @Test
    default void what_was_added_is_kept_as_it_was() {
        AuditHead before = trail().head();
        PersonId by = nextPerson();
        PersonId about = nextPerson();
        write(AuditEntry.of(AuditKind.ROLES_CHANGED)
                .by(by)
                .about(about)
                .on(new TicketId(7))
                .from("2001:db8::17")
                .with("to", "AGENT,MANAGER")
                .with("from", "USER"));

        SealedEntry kept = since(before).get(0);
        assertEquals(AuditKind.ROLES_CHANGED, kept.kind());
        assertEquals(Optional.of(by), kept.by());
        assertEquals(Optional.of(about), kept.person());
        assertEquals(Optional.of(new TicketId(7)), kept.ticket());
        assertEquals(Optional.of("2001:db8::17"), kept.address().flatMap(FreeText::text));
        assertEquals(Map.of("from", "USER", "to", "AGENT,MANAGER"), kept.facts());
        assertEquals(Optional.empty(), flawSince(before));
    }

    @Test
    default void an_entry_may_say_nothing_but_what_happened() {
        AuditHead before = trail().head();
        write(AuditEntry.of(AuditKind.SIGN_IN_FAILED).by(Actor.OPERATOR));

        SealedEntry kept = since(before).get(0);
        assertEquals(Optional.empty(), kept.by());
        assertEquals(Optional.empty(), kept.address());
        assertEquals(Map.of(), kept.facts());
        assertEquals(Optional.empty(), flawSince(before));
    }

    @Test
    default void entries_stand_in_the_order_in_which_they_were_added() {
        AuditHead before = trail().head();
        run(() -> {
            log().add(AuditEntry.of(AuditKind.TEAM_ADDED));
            log().add(AuditEntry.of(AuditKind.MEMBER_ADDED));
        });
        write(AuditEntry.of(AuditKind.MEMBER_REMOVED));

        List<SealedEntry> kept = since(before);
        assertEquals(
                List.of(AuditKind.TEAM_ADDED, AuditKind.MEMBER_ADDED, AuditKind.MEMBER_REMOVED),
                kept.stream().map(SealedEntry::kind).toList());
        assertEquals(kept.get(2).head(), trail().head());
        assertEquals(Optional.empty(), flawSince(before));
    }

    @Test
    default void what_did_not_happen_leaves_neither_an_entry_nor_a_gap() {
        AuditHead before = trail().head();
        assertThrows(
                NotFound.class,
                () -> run(() -> {
                    log().add(AuditEntry.of(AuditKind.TEAM_ADDED));
                    throw new NotFound();
                }));
        assertEquals(before, trail().head());
        write(AuditEntry.of(AuditKind.CATEGORY_ADDED));
        assertEquals(1, since(before).size());
        assertEquals(Optional.empty(), flawSince(before));
    }

    @Test
    default void nothing_is_added_outside_of_a_unit_of_work() {
        AuditEntry entry =
                AuditEntry.of(AuditKind.CONFIDENTIAL_READ).by(nextPerson()).on(new TicketId(1));
        assertThrows(IllegalStateException.class, () -> log().add(entry));
        assertThrows(IllegalStateException.class, () -> log().addOnce(List.of(entry), WHILE));
    }

    @Test
    default void many_who_write_at_once_leave_one_whole_chain() {
        AuditHead before = trail().head();
        PersonId by = nextPerson();
        Together.run(MANY, thread -> {
            for (int round = 0; round < 5; round++) {
                write(AuditEntry.of(AuditKind.SIGNED_IN)
                        .by(by)
                        .from("10.0.0." + thread)
                        .with("round", round));
            }
            return thread;
        });
        assertEquals(MANY * 5, since(before).size());
        assertEquals(Optional.empty(), flawSince(before));
    }

    @Test
    default void what_is_written_once_is_written_again_only_after_a_while() {
        AuditHead before = trail().head();
        AuditEntry entry =
                AuditEntry.of(AuditKind.CONFIDENTIAL_READ).by(nextPerson()).on(new TicketId(1));
        run(() -> log().addOnce(List.of(entry), WHILE));
        run(() -> {
            log().addOnce(List.of(entry), WHILE);
            log().addOnce(List.of(entry), WHILE);
        });
        assertEquals(1, since(before).size());
        run(() -> log().addOnce(List.of(entry), Duration.ZERO));
        assertEquals(2, since(before).size());
    }

    @Test
    default void what_differs_in_who_or_what_or_where_is_written_too() {
        AuditHead before = trail().head();
        AuditEntry entry =
                AuditEntry.of(AuditKind.CONFIDENTIAL_READ).by(nextPerson()).on(new TicketId(1));
        run(() -> {
            log().addOnce(List.of(entry), WHILE);
            log().addOnce(List.of(entry.by(nextPerson())), WHILE);
            log().addOnce(List.of(entry, entry.on(new TicketId(2))), WHILE);
            PersonId by = entry.by().orElseThrow();
            log().addOnce(List.of(AuditEntry.of(AuditKind.EXPORTED).by(by).on(new TicketId(1))), WHILE);
        });
        assertEquals(4, since(before).size());
        assertFalse(flawSince(before).isPresent());
    }

    @Test
    default void many_who_write_the_same_once_leave_one_entry() {
        AuditHead before = trail().head();
        AuditEntry entry =
                AuditEntry.of(AuditKind.CONFIDENTIAL_READ).by(nextPerson()).on(new TicketId(3));
        Together.run(MANY, thread -> {
            run(() -> log().addOnce(List.of(entry), WHILE));
            return thread;
        });
        assertEquals(1, since(before).size());
    }
}
