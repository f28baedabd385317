package org.appticket.domain.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;

/**
 * Something that is to be kept in the audit log. It begins with {@link #of} and says more by each method, so that it fits on
 * a line: {@code AuditEntry.of(SIGNED_IN).by(person).about(person).from(address).with("by", "PASSWORD")}.
 *
 * @param kind what happened
 * @param by who did it; nothing for the system, for who works at the machine itself, and for somebody unknown
 * @param person to whom it was done, or who was said to do it
 * @param ticket the ticket that it concerns
 * @param address the network address that it was done from; personal data, which can be erased
 * @param facts what else there is to know, by words; neither personal data nor secrets, since it stays for ever
 */
public record AuditEntry(
        AuditKind kind,
        Optional<PersonId> by,
        Optional<PersonId> person,
        Optional<TicketId> ticket,
        Optional<String> address,
        Map<String, String> facts) {

    /** The most facts of an entry. */
    public static final int MOST_FACTS = 10;

    private static final int LONGEST_FACT = 200;
    private static final int LONGEST_ADDRESS = 64;

    /**
     * Copies the facts, in the order of their words.
     *
     * @throws IllegalArgumentException if a fact or the address could not be kept as it is
     */
    public AuditEntry {
        SortedMap<String, String> sorted = new TreeMap<>(facts);
        sorted.forEach(AuditEntry::requireFact);
        requireThat(sorted.size() <= MOST_FACTS, "too many facts");
        requireThat(address.filter(text -> !isPlain(text, LONGEST_ADDRESS)).isEmpty(), "not an address");
        facts = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * Something that happened.
     *
     * @param kind what
     * @return an entry that says nothing else yet
     */
    public static AuditEntry of(AuditKind kind) {
        return new AuditEntry(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * Done by somebody.
     *
     * @param actor who
     * @return the same without a name for {@link Actor#OPERATOR}
     */
    public AuditEntry by(Actor actor) {
        return new AuditEntry(kind, actor.account(), person, ticket, address, facts);
    }

    /**
     * Done by somebody.
     *
     * @param doer who
     * @return the same, done by them
     */
    public AuditEntry by(PersonId doer) {
        return new AuditEntry(kind, Optional.of(doer), person, ticket, address, facts);
    }

    /**
     * Done to somebody.
     *
     * @param concerned who
     * @return the same, about them
     */
    public AuditEntry about(PersonId concerned) {
        return new AuditEntry(kind, by, Optional.of(concerned), ticket, address, facts);
    }

    /**
     * Done to a ticket.
     *
     * @param concerned which
     * @return the same, about it
     */
    public AuditEntry on(TicketId concerned) {
        return new AuditEntry(kind, by, person, Optional.of(concerned), address, facts);
    }

    /**
     * Done from somewhere.
     *
     * @param place a network address, as text; cut off where it is longer than any address
     * @return the same, done from there
     */
    public AuditEntry from(String place) {
        Optional<String> kept = Optional.of(place.substring(0, Math.min(place.length(), LONGEST_ADDRESS)))
                .filter(text -> isPlain(text, LONGEST_ADDRESS));
        return new AuditEntry(kind, by, person, ticket, kept, facts);
    }

    /**
     * With one fact more.
     *
     * @param word what it is about: letters only
     * @param value a number, an enum or some other short text without personal data and secrets
     * @return the same with the fact
     */
    public AuditEntry with(String word, Object value) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(word, value.toString());
        return new AuditEntry(kind, by, person, ticket, address, more);
    }

    /**
     * With one fact more, of several values.
     *
     * @param word what it is about: letters only
     * @param values the values
     * @return the same with the fact: the names of the values in alphabetical order, with commas between them
     */
    public AuditEntry withAll(String word, Set<? extends Enum<?>> values) {
        return with(word, values.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    private static void requireFact(String word, String value) {
        requireThat(word.matches("[a-zA-Z]{1,30}"), "not a word of a fact: " + word);
        requireThat(isPlain(value, LONGEST_FACT), "not a value of the fact " + word);
    }

    private static boolean isPlain(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static void requireThat(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
