package org.appticket.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.appticket.domain.Refusal;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.Test;

/** Whatever is done with assignments in whatever order, the responsibility is undivided and the history tells all of it. */
class AssignmentHistoryTest {
    private static final Set<TeamId> TEAMS = Set.of(new TeamId(1), new TeamId(2));

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private Instant now = Instant.parse("2031-03-04T05:06:07.123456Z");

    /** What the events say of one assignment. */
    private static final class Told {
        private Optional<Long> person = Optional.empty();
        private Optional<Long> team = Optional.empty();
        private Optional<String> role = Optional.empty();
        private Optional<String> state = Optional.empty();
        private final Map<String, Instant> times = new TreeMap<>();

        void read(TicketEvent event) {
            person = event.to(Field.ASSIGNEE).map(Long::valueOf);
            team = event.to(Field.ASSIGNED_TEAM).map(Long::valueOf);
            event.change(Field.ROLE).ifPresent(change -> role = change.to());
            event.change(Field.STATE).ifPresent(change -> {
                state = change.to();
                state.ifPresent(reached -> times.put(reached, event.at()));
                if (change.from().isEmpty()) {
                    times.put("ASKED", event.at());
                }
            });
        }

        boolean leads() {
            return role.equals(Optional.of("LEAD"));
        }
    }

    @Test
    void the_responsibility_is_undivided_and_everybodys_times_follow_from_the_history() {
        for (int round = 0; round < 200; round++) {
            Ticket ticket = AssigningTest.opened();
            Map<Integer, Told> told = new TreeMap<>();
            for (int step = 0; step < 60; step++) {
                now = now.plusSeconds(1);
                Optional<Change> change = decided(ticket);
                if (change.isEmpty()) {
                    continue;
                }
                assertWhole(ticket, change.get());
                ticket = change.get().after();
                change.get().events().forEach(event -> replay(told, event));
                assertEquals(actual(ticket), replayed(told), "seed " + seed);
            }
        }
    }

    private void assertWhole(Ticket before, Change change) {
        Ticket after = change.after();
        List<Assignment> all = after.circle().assignments().all();
        List<Assignment> leads = all.stream().filter(Assignment::leads).toList();
        assertTrue(leads.size() <= 1, "seed " + seed);
        assertEquals(
                after.lead(),
                leads.stream().findFirst().flatMap(one -> one.assignee().person()),
                "seed " + seed);
        Set<Assignee> assignees =
                Set.copyOf(all.stream().map(Assignment::assignee).toList());
        assertEquals(all.size(), assignees.size(), "seed " + seed);
        if (!before.lead().equals(after.lead())) {
            Optional<FieldChange> told = change.events().stream()
                    .flatMap(event -> event.change(Field.LEAD).stream())
                    .findFirst();
            assertEquals(Optional.of(FieldChange.of(Field.LEAD, before.lead(), after.lead())), told, "seed " + seed);
        }
        long gone = before.circle().assignments().assigned().people().stream()
                .filter(person -> !after.standing().assigned().people().contains(person))
                .count();
        assertTrue(gone <= 1, "who leaves takes nobody along: seed " + seed);
    }

    private Optional<Change> decided(Ticket ticket) {
        Assigning assigning = new Assigning(ticket);
        PersonId person = new PersonId(1 + random.nextInt(5));
        Author by = random.nextInt(5) == 0 ? Author.SYSTEM : Author.of(new PersonId(1 + random.nextInt(5)));
        int number = 1 + random.nextInt(ticket.circle().assignments().lastNumber() + 1);
        try {
            return Optional.of(
                    switch (random.nextInt(10)) {
                        case 0, 1 -> assigning.ask(Assignee.of(person), role(), by, now);
                        case 2 -> assigning.ask(Assignee.of(new TeamId(1 + random.nextInt(3))), role(), by, now);
                        case 3 -> assigning.accept(number, by, now);
                        case 4 -> assigning.decline(number, "No", by, now);
                        case 5 -> assigning.finish(number, by, now);
                        case 6 -> assigning.remove(number, by, now);
                        case 7 -> assigning.release(number, ReleaseCause.ABSENT, now);
                        case 8 ->
                            assigning.take(new Actor(person, Set.of(Role.AGENT), TEAMS, Set.of(Scope.values())), now);
                        default -> ticket.take(step(ticket), Obstacles.NONE, by, now);
                    });
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private Step step(Ticket ticket) {
        return switch (ticket.status()) {
            case OPEN -> new Step.Start();
            case IN_PROGRESS -> new Step.Resolve("Done.");
            case WAITING, RESOLVED, CLOSED -> new Step.Reopen(Optional.empty());
        };
    }

    private Optional<AssignmentRole> role() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.of(AssignmentRole.LEAD);
            case 1 -> Optional.of(AssignmentRole.CONTRIBUTOR);
            default -> Optional.empty();
        };
    }

    /** A new lead makes the old one a contributor; of whom the same is asked anew, the former answer is forgotten. */
    private static void replay(Map<Integer, Told> told, TicketEvent event) {
        event.to(Field.ASSIGNMENT).map(Integer::valueOf).ifPresent(number -> {
            if (!told.containsKey(number)) {
                told.values()
                        .removeIf(known ->
                                known.person.equals(event.to(Field.ASSIGNEE).map(Long::valueOf))
                                        && known.team.equals(
                                                event.to(Field.ASSIGNED_TEAM).map(Long::valueOf)));
            }
            Told one = told.computeIfAbsent(number, fresh -> new Told());
            one.read(event);
            if (one.role.isEmpty()) {
                told.remove(number);
            }
        });
        event.to(Field.LEAD)
                .map(Long::valueOf)
                .ifPresent(lead -> told.values().stream()
                        .filter(known -> known.leads() && !known.person.equals(Optional.of(lead)))
                        .forEach(known -> known.role = Optional.of("CONTRIBUTOR")));
    }

    private static List<String> replayed(Map<Integer, Told> told) {
        return told.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().person + one.getValue().team
                        + one.getValue().role.orElseThrow()
                        + one.getValue().state.orElseThrow()
                        + one.getValue().times)
                .toList();
    }

    private static List<String> actual(Ticket ticket) {
        return ticket.circle().assignments().all().stream()
                .sorted(Comparator.comparing(Assignment::number))
                .map(one -> one.number() + " " + one.assignee().person().map(PersonId::value)
                        + one.assignee().team().map(TeamId::value) + one.role() + one.state() + times(one))
                .toList();
    }

    private static Map<String, Instant> times(Assignment one) {
        Map<String, Instant> times = new TreeMap<>();
        times.put(AssignmentState.ASKED.name(), one.times().asked());
        one.times()
                .accepted()
                .filter(at -> !at.equals(one.times().done().orElse(null)))
                .ifPresent(at -> times.put(AssignmentState.ACCEPTED.name(), at));
        one.times().done().ifPresent(at -> times.put(AssignmentState.DONE.name(), at));
        one.times().declined().ifPresent(at -> times.put(AssignmentState.DECLINED.name(), at));
        return times;
    }
}
