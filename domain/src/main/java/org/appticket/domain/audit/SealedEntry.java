package org.appticket.domain.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.history.Digest;
import org.appticket.domain.history.Salt;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.history.SealedValue.Opening;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/**
 * An entry in its place in the audit log, which is one chain: every entry carries a digest over itself and the digest of the
 * entry before, so that none can be changed, added, taken out or cut off unnoticed as long as the head is known (rule AUD-1
 * in {@code docs/rules.md}).
 *
 * @param sequence its place, 1 and counting, without gaps
 * @param at when it was kept, in microseconds
 * @param kind what happened
 * @param by who did it
 * @param person to whom
 * @param ticket on which ticket
 * @param address from where, until that is erased
 * @param facts what else there is to know
 * @param digest what the next entry follows
 */
public record SealedEntry(
        long sequence,
        Instant at,
        AuditKind kind,
        Optional<PersonId> by,
        Optional<PersonId> person,
        Optional<TicketId> ticket,
        Optional<FreeText> address,
        Map<String, String> facts,
        Digest digest) {

    /**
     * Puts an entry at the end.
     *
     * @param entry what happened
     * @param head the end before
     * @param at when, in microseconds
     * @param salts where a salt comes from, a fresh one each time
     * @return the entry, sealed; it is the new end
     */
    public static SealedEntry of(AuditEntry entry, AuditHead head, Instant at, Supplier<Salt> salts) {
        Optional<FreeText> address = entry.address().map(text -> sealed(new Opening(salts.get(), text)));
        SealedEntry blank = new SealedEntry(
                head.sequence() + 1,
                at,
                entry.kind(),
                entry.by(),
                entry.person(),
                entry.ticket(),
                address,
                entry.facts(),
                Digest.NONE);
        return blank.with(blank.after(head.digest()));
    }

    /**
     * Where the log ends whose last entry this is.
     *
     * @return its place and digest
     */
    public AuditHead head() {
        return new AuditHead(sequence, digest);
    }

    /**
     * Whether this is the genuine next entry.
     *
     * @param before where the log ended before it
     * @return false if it was changed, or something before it is missing or was put in
     */
    public boolean isGenuineAfter(AuditHead before) {
        return sequence == before.sequence() + 1
                && after(before.digest()).equals(digest)
                && address.map(FreeText::isGenuine).orElse(true);
    }

    private Digest after(Digest previous) {
        Stream<String> head = Stream.of(
                "appticket-audit-1",
                previous.toString(),
                Long.toString(sequence),
                at.toString(),
                kind.name(),
                by.map(PersonId::toString).orElse("-"),
                person.map(PersonId::toString).orElse("-"),
                ticket.map(TicketId::toString).orElse("-"),
                address.map(SealedValue::canonical).orElse("-"));
        Stream<String> known =
                new TreeMap<>(facts).entrySet().stream().map(fact -> fact.getKey() + "\t" + fact.getValue());
        return Digest.ofText(Stream.concat(head, known).collect(Collectors.joining("\n", "", "\n")));
    }

    private SealedEntry with(Digest computed) {
        return new SealedEntry(sequence, at, kind, by, person, ticket, address, facts, computed);
    }

    private static FreeText sealed(Opening opening) {
        return (FreeText) SealedValue.of(opening.text(), true, opening::salt);
    }
}
