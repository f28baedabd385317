package org.appticket.adapters.persistence.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.history.Digest;
import org.appticket.domain.history.Salt;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.history.SealedValue.Opening;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** The rows of the audit log. A fact is a line: its word, a tab, its value. */
final class EntryTable {
    private static final List<String> COLUMNS = List.of(
            "place",
            "happened_at",
            "kind",
            "author",
            "person",
            "ticket",
            "address_commitment",
            "address_salt",
            "address",
            "facts",
            "digest");

    private EntryTable() {}

    /** The head; who locks it waits for everybody who did so before. */
    static AuditHead head(Connection connection, boolean locked) throws SQLException {
        return Sql.of("select place, digest from audit_head where name = 'audit'" + (locked ? " for update" : ""))
                .find(connection, EntryTable::readHead)
                .orElseThrow(() -> new IllegalStateException("the audit log has no head"));
    }

    /** Adds an entry after the head, which must be locked. */
    static void append(Connection connection, SealedEntry entry) throws SQLException {
        Sql.insert(
                connection,
                "audit_entry",
                COLUMNS,
                List.of(Arrays.asList(
                        entry.sequence(),
                        entry.at(),
                        entry.kind(),
                        entry.by().map(PersonId::value).orElse(null),
                        entry.person().map(PersonId::value).orElse(null),
                        entry.ticket().map(TicketId::value).orElse(null),
                        entry.address().map(text -> text.commitment().bytes()).orElse(null),
                        opening(entry).map(opening -> opening.salt().bytes()).orElse(null),
                        opening(entry).map(Opening::text).orElse(null),
                        lines(entry.facts()),
                        entry.digest().bytes())));
        Sql.of(
                        "update audit_head set place = ?, digest = ? where name = 'audit'",
                        entry.sequence(),
                        entry.digest().bytes())
                .update(connection);
    }

    static AuditHead readHead(Row row) throws SQLException {
        return new AuditHead(row.number("place"), Digest.of(row.bytes("digest")));
    }

    /** What somebody spoilt so that it cannot be read is an entry too: one that is not genuine. */
    static SealedEntry read(Row row) throws SQLException {
        try {
            return readable(row);
        } catch (IllegalArgumentException spoilt) {
            return new SealedEntry(
                    row.number("place"),
                    Instant.EPOCH,
                    AuditKind.UNREADABLE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Digest.NONE);
        }
    }

    private static SealedEntry readable(Row row) throws SQLException {
        return new SealedEntry(
                row.number("place"),
                row.instant("happened_at"),
                row.choice("kind", AuditKind.class),
                row.numberIfAny("author").map(PersonId::new),
                row.numberIfAny("person").map(PersonId::new),
                row.numberIfAny("ticket").map(TicketId::new),
                address(row),
                facts(row.text("facts")),
                Digest.of(row.bytes("digest")));
    }

    private static Optional<FreeText> address(Row row) throws SQLException {
        Optional<String> text = row.textIfAny("address");
        Salt salt = Salt.of(row.bytesIfAny("address_salt").orElse(new byte[Salt.LENGTH]));
        Optional<Digest> commitment = row.bytesIfAny("address_commitment").map(Digest::of);
        return commitment.isEmpty() && text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FreeText(commitment.orElse(Digest.NONE), text.map(shown -> new Opening(salt, shown))));
    }

    private static Optional<Opening> opening(SealedEntry entry) {
        return entry.address().flatMap(FreeText::opening);
    }

    private static String lines(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "\t" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> facts(String lines) {
        Map<String, String> facts = new TreeMap<>();
        lines.lines()
                .map(line -> line.split("\t", 2))
                .forEach(parts -> facts.put(parts[0], parts.length == 2 ? parts[1] : ""));
        return facts;
    }
}
