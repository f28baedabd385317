package org.appticket.domain.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Tags;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.merge.CannotMerge.Reason;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Crossing;
import org.appticket.domain.ticket.Ticket;

/**
 * Makes one ticket of two, and two again (rules MRG-1 to MRG-5 in {@code docs/rules.md}).
 *
 * @param source the ticket that ends
 * @param target the ticket that goes on for both
 */
public record Merging(Ticket source, Ticket target) {

    /**
     * What becomes of the two.
     *
     * @param source the ticket that ended, or goes on by itself
     * @param target the ticket that goes on
     * @param merge what has to be known to undo it
     */
    public record Merged(Change source, Change target, Merge merge) {}

    /**
     * Whose rights decide about it.
     *
     * @return everybody who has to do with one of the two
     */
    public Set<PersonId> people() {
        Set<PersonId> people = new HashSet<>(Confidence.people(source));
        people.addAll(Confidence.people(target));
        return people;
    }

    /**
     * Merges the source into the target.
     *
     * @param actors {@link #people} with the rights that they have, without those whose access has ended
     * @param by who says so
     * @param now when
     * @return what becomes of the two
     * @throws CannotMerge if one has ended, they are the same, or what is confidential would be disclosed
     */
    public Merged merge(Collection<Actor> actors, Author by, Instant now) {
        requireGoingOn();
        Confidence confidence = new Confidence(
                source, target, actors.stream().collect(Collectors.toMap(Actor::person, actor -> actor)));
        confidence.require();
        Watchers gained = gainedWatchers(confidence);
        Tags tags = target.details().tags().plus(source.details().tags());
        boolean secret = target.details().confidential() || source.details().confidential();
        Details details = target.details().with(tags, secret);
        Watchers watchers = with(confidence.endsWatching() ? Watchers.NONE : watching(), gained);
        Assignments assignments = assignments(confidence);
        Circle circle = new Circle(assignments, watchers);
        return new Merged(
                new Crossing(source, by, now).mergedInto(target.id()),
                new Crossing(target, by, now).absorbing(source.id(), details, circle),
                new Merge(
                        source.id(),
                        target.id(),
                        now,
                        gained,
                        tags.minus(target.details().tags()),
                        gained(assignments),
                        Set.of()));
    }

    /** Who works on the source contributes to the target, as far as they are. */
    private Assignments assignments(Confidence confidence) {
        Assignments before = target.circle().assignments();
        List<Assignment> joining = source.circle().assignments().all().stream()
                .filter(one -> one.state().isActive())
                .filter(one -> !one.assignee().is(target.details().requester()))
                .filter(one -> confidence.follows(one.assignee()))
                .filter(one -> before.of(one.assignee()).isEmpty())
                .toList();
        long active =
                before.all().stream().filter(one -> one.state().isActive()).count();
        if (active + joining.size() > Assignments.MAX) {
            throw new CannotMerge(Reason.TOO_MANY_ASSIGNED);
        }
        return before.joinedBy(joining);
    }

    private Set<Integer> gained(Assignments assignments) {
        int last = target.circle().assignments().lastNumber();
        return assignments.all().stream()
                .map(Assignment::number)
                .filter(number -> number > last)
                .collect(Collectors.toSet());
    }

    /**
     * Takes the source out of the target again. What became confidential stays so, and what was said since stays with the
     * target.
     *
     * @param merge what is known of the merge
     * @param by who says so
     * @param now when
     * @return what becomes of the two
     * @throws CannotMerge if the source is not merged any more, it is too late, or the target has ended
     */
    public Merged undo(Merge merge, Author by, Instant now) {
        requireMerged(merge);
        requireTarget();
        if (!merge.isUndoable(now)) {
            throw new CannotMerge(Reason.TOO_LATE);
        }
        Tags tags = target.details().tags().minus(merge.tags());
        Watchers watchers = watching().minus(merge.watchers());
        Details details = target.details().with(tags, target.details().confidential());
        Circle circle = new Circle(target.circle().assignments().withoutContributors(merge.assignments()), watchers);
        return new Merged(
                new Crossing(source, by, now).takenOut(),
                new Crossing(target, by, now).releasing(source.id(), details, circle),
                merge);
    }

    private void requireGoingOn() {
        if (source.equals(target)) {
            throw new CannotMerge(Reason.SAME_TICKET);
        }
        if (source.status() == Status.CLOSED) {
            throw new CannotMerge(source.state().merged().isPresent() ? Reason.SOURCE_MERGED : Reason.SOURCE_CLOSED);
        }
        requireTarget();
    }

    private void requireMerged(Merge merge) {
        boolean same = source.state()
                .merged()
                .filter(merged ->
                        merged.into().equals(target.id()) && merged.at().equals(merge.at()))
                .isPresent();
        if (!same) {
            throw new CannotMerge(Reason.NOT_MERGED);
        }
    }

    private void requireTarget() {
        if (target.status() == Status.CLOSED) {
            throw new CannotMerge(target.state().merged().isPresent() ? Reason.TARGET_MERGED : Reason.TARGET_CLOSED);
        }
    }

    /** The source's requester is invited, so that they see their conversation; its watchers go on watching. */
    private Watchers gainedWatchers(Confidence confidence) {
        Set<PersonId> known =
                new HashSet<>(confidence.endsWatching() ? Set.of() : watching().all());
        known.add(target.details().requester());
        known.addAll(target.standing().assigned().people());
        Predicate<PersonId> isNew = person -> !known.contains(person) && confidence.follows(person);
        Watchers before = source.circle().watchers();
        Stream<PersonId> invited = Stream.concat(Stream.of(source.details().requester()), before.invited().stream());
        Stream<PersonId> own = before.own().stream();
        return bounded(
                invited.filter(isNew).collect(Collectors.toSet()),
                own.filter(isNew).collect(Collectors.toSet()));
    }

    private Watchers watching() {
        return target.circle().watchers();
    }

    private static Watchers with(Watchers before, Watchers gained) {
        Set<PersonId> invited = new HashSet<>(before.invited());
        invited.addAll(gained.invited());
        Set<PersonId> own = new HashSet<>(before.own());
        own.addAll(gained.own());
        return bounded(invited, own);
    }

    private static Watchers bounded(Set<PersonId> invited, Set<PersonId> own) {
        Set<PersonId> all = new HashSet<>(invited);
        all.addAll(own);
        if (all.size() > Watchers.MAX) {
            throw new CannotMerge(Reason.TOO_MANY_WATCHERS);
        }
        return Watchers.of(invited, own);
    }
}
