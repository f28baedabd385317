package org.appticket.domain.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.PersonId;

/**
 * All that was asked of people and teams for one ticket (rules ASG-1 to ASG-3 in {@code docs/rules.md}): at most one lead,
 * nobody twice, and whoever leaves takes nobody along.
 *
 * @param all the assignments by number, also the declined ones
 * @param lastNumber the highest number that was ever given
 */
public record Assignments(List<Assignment> all, int lastNumber) {

    /** How many can be assigned to a ticket at a time, and how many of those who declined are remembered. */
    public static final int MAX = 50;

    /** Nobody was ever asked. */
    public static final Assignments NONE = new Assignments(List.of(), 0);

    /**
     * Copies the list, and forgets the oldest of those who declined if they are too many.
     *
     * @throws InvalidValue if too many are assigned
     */
    public Assignments {
        long active = all.stream().filter(Assignments::isActive).count();
        if (active > MAX) {
            throw InvalidValue.of("assignments", Problem.TOO_LONG, Map.of("max", MAX));
        }
        long forgotten = Math.max(0, all.size() - active - MAX);
        List<Assignment> declined =
                all.stream().filter(one -> !isActive(one)).limit(forgotten).toList();
        all = all.stream().filter(one -> !declined.contains(one)).toList();
        requireWhole(all, lastNumber);
    }

    private static void requireWhole(List<Assignment> all, int lastNumber) {
        long leads = all.stream().filter(Assignment::leads).count();
        long assignees = all.stream().map(Assignment::assignee).distinct().count();
        boolean ordered = all.stream()
                .map(Assignment::number)
                .sorted()
                .distinct()
                .toList()
                .equals(all.stream().map(Assignment::number).toList());
        boolean numbered = all.stream().allMatch(one -> one.number() >= 1 && one.number() <= lastNumber);
        if (leads > 1 || assignees < all.size() || !ordered || !numbered) {
            throw new IllegalArgumentException("assignments that cannot be: " + all);
        }
    }

    /**
     * Who is accountable.
     *
     * @return nothing if the ticket asks for a lead
     */
    public Optional<Assignment> lead() {
        return find(Assignment::leads);
    }

    /**
     * An assignment.
     *
     * @param number its number within the ticket
     * @return the assignment
     * @throws NotFound if there is none, or none any more
     */
    public Assignment get(int number) {
        return find(one -> one.number() == number).orElseThrow(NotFound::new);
    }

    /**
     * The assignment of somebody.
     *
     * @param assignee who
     * @return nothing if they were never asked, or were taken off
     */
    public Optional<Assignment> of(Assignee assignee) {
        return find(one -> one.assignee().equals(assignee));
    }

    /**
     * Those who are assigned and have not declined.
     *
     * @return people and teams
     */
    public Assigned assigned() {
        return new Assigned(
                active().flatMap(one -> one.assignee().person().stream()).collect(Collectors.toSet()),
                active().flatMap(one -> one.assignee().team().stream()).collect(Collectors.toSet()));
    }

    /**
     * The people who lead or have something left to do.
     *
     * @return the people in the order in which they were asked
     */
    public Stream<PersonId> working() {
        return all.stream()
                .filter(one -> one.leads() || one.state().isPending())
                .flatMap(one -> one.assignee().person().stream());
    }

    /**
     * Somebody is asked. The first person is asked to lead; so is, unless another role is named, everybody while nobody
     * leads. Who is asked to lead makes the lead before them a contributor. Who answered before is asked anew; who did not
     * is not asked twice. Who asks for themselves accepts at once.
     *
     * @param who is asked
     * @param role to be what
     * @param by who asks; nobody for the system
     * @param now when
     * @return the assignments after it
     * @throws InvalidValue if a team is asked to lead, or too many would be assigned
     */
    public Assignments asking(Assignee who, Optional<AssignmentRole> role, Optional<PersonId> by, Instant now) {
        boolean leads = isToLead(who, role);
        if (leads && who.team().isPresent()) {
            throw InvalidValue.of("role", Problem.NOT_APPLICABLE);
        }
        Optional<Assignment> known = of(who).filter(one -> one.state().isPending());
        Assignments asked = known.isPresent() ? this : asked(who, by, now);
        return leads ? asked.ledBy(who) : asked;
    }

    private boolean isToLead(Assignee who, Optional<AssignmentRole> role) {
        boolean first = who.person().isPresent() && assigned().people().isEmpty();
        boolean leadsAlready = of(who).filter(Assignment::leads).isPresent();
        boolean wanted = role.map(some -> some == AssignmentRole.LEAD)
                .orElse(who.person().isPresent() && lead().isEmpty());
        return first || leadsAlready || wanted;
    }

    private Assignments asked(Assignee who, Optional<PersonId> by, Instant now) {
        List<Assignment> next = new ArrayList<>(all);
        next.removeIf(one -> one.assignee().equals(who));
        next.add(Assignment.asked(lastNumber + 1, who, by, now));
        return new Assignments(next, lastNumber + 1);
    }

    private Assignments ledBy(Assignee lead) {
        return each(one -> {
            if (one.assignee().equals(lead)) {
                return one.as(AssignmentRole.LEAD);
            }
            return one.leads() ? one.as(AssignmentRole.CONTRIBUTOR) : one;
        });
    }

    /**
     * Somebody becomes the lead and has accepted it.
     *
     * @param person who
     * @param by who says so
     * @param now when
     * @return the assignments after it; the lead before is a contributor
     * @throws InvalidValue if too many would be assigned
     */
    public Assignments ledBy(PersonId person, Optional<PersonId> by, Instant now) {
        Assignee who = Assignee.of(person);
        Assignments asked = asking(who, Optional.of(AssignmentRole.LEAD), by, now);
        return asked.answering(asked.of(who).orElseThrow().number(), AssignmentState.ACCEPTED, now);
    }

    /**
     * Somebody begins to work: they accept what they were asked, and lead if nobody does and they are to.
     *
     * @param person who
     * @param leading whether they are to lead
     * @param now when
     * @return the assignments after it
     */
    public Assignments workedOnBy(PersonId person, boolean leading, Instant now) {
        if (leading && lead().isEmpty()) {
            return ledBy(person, Optional.of(person), now);
        }
        return of(Assignee.of(person))
                .filter(one -> one.state() == AssignmentState.ASKED)
                .map(one -> answering(one.number(), AssignmentState.ACCEPTED, now))
                .orElse(this);
    }

    /**
     * An assignee answers.
     *
     * @param number which assignment
     * @param answer what they say
     * @param now when
     * @return the assignments after it; the same if they had said so before
     * @throws NotFound if there is no such assignment
     * @throws AssignmentSettled if they had declined before, or their part was done
     */
    public Assignments answering(int number, AssignmentState answer, Instant now) {
        Assignment answered = get(number).answered(answer, now);
        return each(one -> one.number() == number ? answered : one);
    }

    /**
     * Without an assignment.
     *
     * @param number which
     * @return the others, none of which changes
     * @throws NotFound if there is no such assignment
     */
    public Assignments without(int number) {
        Assignment gone = get(number);
        return new Assignments(all.stream().filter(one -> !one.equals(gone)).toList(), lastNumber);
    }

    /**
     * With those who work on another ticket, as contributors who are as far as they are there. Who was asked here before is
     * what they are here.
     *
     * @param others people and teams of the other ticket, without those who declined
     * @return the assignments after it, the new ones with the highest numbers
     * @throws InvalidValue if too many would be assigned
     */
    public Assignments joinedBy(List<Assignment> others) {
        List<Assignment> next = new ArrayList<>(all);
        int number = lastNumber;
        for (Assignment other : others) {
            if (of(other.assignee()).isEmpty()) {
                number++;
                next.add(other.joining(number));
            }
        }
        return new Assignments(next, number);
    }

    /**
     * Without some contributors.
     *
     * @param numbers their assignments, possibly of people who lead by now or are gone: they stay what they are
     * @return the others
     */
    public Assignments withoutContributors(Set<Integer> numbers) {
        return new Assignments(
                all.stream()
                        .filter(one -> one.leads() || !numbers.contains(one.number()))
                        .toList(),
                lastNumber);
    }

    private Assignments each(UnaryOperator<Assignment> step) {
        return new Assignments(all.stream().map(step).toList(), lastNumber);
    }

    private Optional<Assignment> find(Predicate<Assignment> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private Stream<Assignment> active() {
        return all.stream().filter(Assignments::isActive);
    }

    private static boolean isActive(Assignment assignment) {
        return assignment.state().isActive();
    }
}
