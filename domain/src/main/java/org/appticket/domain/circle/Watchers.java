package org.appticket.domain.circle;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.PersonId;

/**
 * Who watches a ticket. Those who were invited see it for that (rule PER-9 in {@code docs/rules.md}); those who watch of
 * their own accord see it only as long as they would anyway, so nobody gets more sight by watching.
 *
 * @param invited whom others asked to watch, by number
 * @param own who watches of their own accord, by number; nobody who is invited
 */
public record Watchers(SortedSet<PersonId> invited, SortedSet<PersonId> own) {

    /** How many people can watch a ticket. */
    public static final int MAX = 50;

    /** Nobody. */
    public static final Watchers NONE = of(Set.of(), Set.of());

    /**
     * Copies the people, and leaves those out of the second who are among the first.
     *
     * @throws InvalidValue if they are too many
     */
    public Watchers {
        SortedSet<PersonId> unasked = new TreeSet<>(own);
        unasked.removeAll(invited);
        invited = Collections.unmodifiableSortedSet(new TreeSet<>(invited));
        own = Collections.unmodifiableSortedSet(unasked);
        if (invited.size() + own.size() > MAX) {
            throw InvalidValue.of("person", Problem.TOO_LONG, Map.of("max", MAX));
        }
    }

    /**
     * People in any order.
     *
     * @param invited whom others asked to watch
     * @param own who watches of their own accord
     * @return the watchers
     * @throws InvalidValue if they are too many
     */
    public static Watchers of(Set<PersonId> invited, Set<PersonId> own) {
        return new Watchers(new TreeSet<>(invited), new TreeSet<>(own));
    }

    /**
     * Everybody who watches.
     *
     * @return both, by number
     */
    public SortedSet<PersonId> all() {
        SortedSet<PersonId> all = new TreeSet<>(invited);
        all.addAll(own);
        return all;
    }

    /**
     * With one more.
     *
     * @param person who
     * @param asked whether somebody else invited them
     * @return the watchers; who was invited stays so
     * @throws InvalidValue if they are too many
     */
    public Watchers with(PersonId person, boolean asked) {
        SortedSet<PersonId> more = new TreeSet<>(asked ? invited : own);
        more.add(person);
        return asked ? new Watchers(more, own) : new Watchers(invited, more);
    }

    /**
     * With one less.
     *
     * @param person who
     * @return the watchers
     */
    public Watchers without(PersonId person) {
        SortedSet<PersonId> asked = new TreeSet<>(invited);
        SortedSet<PersonId> unasked = new TreeSet<>(own);
        asked.remove(person);
        unasked.remove(person);
        return new Watchers(asked, unasked);
    }

    /**
     * Without some.
     *
     * @param others who
     * @return those who are not among them
     */
    public Watchers minus(Watchers others) {
        SortedSet<PersonId> gone = others.all();
        Predicate<PersonId> stays = person -> !gone.contains(person);
        return of(
                invited.stream().filter(stays).collect(Collectors.toSet()),
                own.stream().filter(stays).collect(Collectors.toSet()));
    }

    /**
     * People as the history writes them.
     *
     * @param people some of the watchers
     * @return their numbers separated by spaces; nothing if there are none
     */
    public static Optional<String> text(SortedSet<PersonId> people) {
        return Optional.of(people.stream().map(PersonId::toString).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }
}
