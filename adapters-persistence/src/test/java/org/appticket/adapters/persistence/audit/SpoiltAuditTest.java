package org.appticket.adapters.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.audit.SignCheckpoint;
import org.appticket.application.audit.Trail;
import org.appticket.application.audit.VerifyAudit;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditFlaw;
import org.appticket.domain.audit.AuditFlaw.Kind;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody gets at the tables themselves, past the program. */
final class SpoiltAuditTest {
    private static final int WRITTEN = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set happened_at = happened_at + 1 where place = 4",
                "update audit_entry set kind = 'SIGNED_OUT' where place = 4",
                "update audit_entry set kind = 'NOTHING' where place = 4",
                "update audit_entry set author = 999 where place = 4",
                "update audit_entry set author = null where place = 4",
                "update audit_entry set author = -1 where place = 4",
                "update audit_entry set person = 999 where place = 4",
                "update audit_entry set ticket = null where place = 4",
                "update audit_entry set address = '192.0.2.9' where place = 4",
                "update audit_entry set address_salt = null where place = 4",
                "update audit_entry set address_commitment = digest where place = 4",
                "update audit_entry set address_commitment = null where place = 4",
                "update audit_entry set facts = '' where place = 4",
                "update audit_entry set facts = 'nothing' where place = 4",
                "update audit_entry set digest = address_commitment where place = 4",
                "update audit_entry set place = 99 where place = 4",
                "delete from audit_entry where place = 4"
            })
    void whatever_is_changed_in_a_row_is_found(String deed) throws SQLException {
        assertEquals(Optional.of(new AuditFlaw(4, Kind.ENTRY)), foundAfter(TestDatabase.H2, deed));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_row_that_was_changed_is_found_on_every_kind_of_database(TestDatabase kind) throws SQLException {
        String deed = "update audit_entry set kind = 'SIGNED_OUT' where place = 4";
        assertEquals(Optional.of(new AuditFlaw(4, Kind.ENTRY)), foundAfter(kind, deed));
    }

    @Test
    void an_end_that_was_cut_off_is_found() throws SQLException {
        assertEquals(
                Optional.of(new AuditFlaw(5, Kind.END)),
                foundAfter(TestDatabase.H2, "delete from audit_entry where place > 4"));
    }

    @Test
    void an_end_that_was_cut_off_with_its_head_is_found_by_the_checkpoint() throws SQLException {
        assertEquals(
                Optional.of(new AuditFlaw(5, Kind.END)),
                foundAfter(
                        TestDatabase.H2,
                        "update audit_head set place = 4,"
                                + " digest = (select digest from audit_entry where place = 4)",
                        "delete from audit_entry where place > 4"));
    }

    @Test
    void a_checkpoint_that_was_changed_is_found() throws SQLException {
        assertEquals(
                Optional.of(new AuditFlaw(WRITTEN, Kind.CHECKPOINT)),
                foundAfter(TestDatabase.H2, "update audit_checkpoint set made_at = made_at + 1"));
    }

    @Test
    void nothing_is_signed_after_a_place_that_was_spoilt() throws SQLException {
        Store store = Store.empty(TestDatabase.H2);
        write(store.ports());
        spoil(store, "update audit_entry set author = 999 where place = 4");
        assertEquals(
                Optional.of(new AuditFlaw(4, Kind.ENTRY)), sign(store.ports()).flaw());
        assertEquals(List.of(), store.ports().auditCheckpoints().list());
    }

    @Test
    void an_erased_address_is_no_flaw() throws SQLException {
        assertEquals(
                Optional.empty(),
                foundAfter(
                        TestDatabase.H2, "update audit_entry set address = null, address_salt = null where place = 4"));
    }

    private static Optional<AuditFlaw> foundAfter(TestDatabase kind, String... deeds) throws SQLException {
        Store store = Store.empty(kind);
        write(store.ports());
        assertTrue(sign(store.ports()).made().isPresent());
        assertEquals(
                new AuditHead(WRITTEN, store.ports().auditTrail().head().digest()),
                verify(store.ports()).head());
        spoil(store, deeds);
        return verify(store.ports()).flaw();
    }

    private static void write(Ports ports) {
        for (int number = 1; number <= WRITTEN; number++) {
            AuditEntry entry = AuditEntry.of(AuditKind.CONFIDENTIAL_READ)
                    .by(new PersonId(number))
                    .about(new PersonId(7))
                    .on(new TicketId(number))
                    .from("192.0.2." + number)
                    .with("number", number);
            ports.unitOfWork().run(() -> {
                ports.auditLog().add(entry);
                return entry;
            });
        }
    }

    private static SignCheckpoint.Result sign(Ports ports) {
        return new SignCheckpoint(trail(ports), ports.unitOfWork(), () -> Instant.parse("2031-01-02T03:04:05Z"))
                .handle(new SignCheckpoint.Command());
    }

    private static VerifyAudit.Report verify(Ports ports) {
        return new VerifyAudit(trail(ports), ports.unitOfWork(), ports.auditLog())
                .handle(new VerifyAudit.Command(Actor.OPERATOR));
    }

    private static Trail trail(Ports ports) {
        return new Trail(ports.auditTrail(), ports.auditCheckpoints(), new InMemoryKeyring("one"));
    }

    private static void spoil(Store store, String... deeds) throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            for (String deed : deeds) {
                statement.execute(deed);
            }
        }
    }
}
