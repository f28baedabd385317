package org.appticket.domain.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Standing;
import org.junit.jupiter.api.Test;

/** Who may do what to a ticket, written down by hand; every case of it is tried, and there is none besides. */
class DeedSweepTest {
    /**
     * In a cell stands in which relation one must be to the ticket; {@code ~}: unless it is confidential; behind a colon:
     * in which status alone. Whoever is not a {@code member} of the ticket's team stands before a ticket of another team,
     * but {@code unrouted} is one that is in nobody's queue. A {@code lead} stands for every assignee, the {@code squad} is a
     * team that is assigned to another team's ticket, and a {@code watcher} was invited.
     */
    private static final String TABLE = """
            deed       | USER                   | AGENT                                                | MANAGER                                  | ADMIN
            SEE        | requester lead watcher | requester lead watcher member squad unrouted~ other~ | all                                      | requester lead watcher
            READ_NOTES | -                      | requester lead watcher member squad unrouted~ other~ | all                                      | -
            REPLY      | requester watcher      | requester lead watcher member squad unrouted~ other~ | all                                      | requester watcher
            NOTE       | -                      | requester lead watcher member squad unrouted~ other~ | all                                      | -
            ATTACH     | requester watcher      | requester lead watcher member squad unrouted~ other~ | all                                      | requester watcher
            DETACH     | -                      | -                                                    | lead member squad unrouted               | -
            EDIT       | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            ASSIGN     | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            TAKE       | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            ANSWER     | -                      | lead squad                                           | lead squad                               | -
            START      | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            WAIT       | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            RESUME     | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            RESOLVE    | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            REOPEN     | requester              | requester lead member squad unrouted~                | requester lead member squad unrouted     | requester
            CLOSE      | requester              | requester lead member squad unrouted~                | requester lead member squad unrouted     | requester
            CANCEL     | requester:ORC          | requester:ORC lead member squad unrouted~            | requester:ORC lead member squad unrouted | requester:ORC
            FOLLOW_UP  | requester              | requester lead watcher member squad unrouted~ other~ | all                                      | requester
            WATCH      | requester lead watcher | requester lead watcher member squad unrouted~ other~ | all                                      | requester lead watcher
            ATTEND     | requester lead watcher | requester lead watcher member squad unrouted~ other~ | all                                      | requester lead watcher
            INVITE     | requester              | requester lead member squad unrouted~                | requester lead member squad unrouted     | requester
            READ_SATISFACTION | requester       | requester lead watcher member squad unrouted~ other~ | all                                      | requester
            RATE       | requester              | requester                                            | requester                                | requester
            LINK       | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            MERGE      | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            SPLIT      | -                      | lead member squad unrouted~                          | lead member squad unrouted               | -
            """;

    private static final PersonId ME = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);
    private static final TeamId MINE = new TeamId(1);
    private static final TeamId THEIRS = new TeamId(2);

    private enum Relation {
        REQUESTER,
        LEAD,
        WATCHER,
        MEMBER,
        SQUAD,
        UNROUTED,
        OTHER;

        Standing ticket(Status status, boolean confidential) {
            Optional<TeamId> team = this == UNROUTED ? Optional.empty() : Optional.of(this == MEMBER ? MINE : THEIRS);
            return new Standing(
                    status,
                    this == REQUESTER ? ME : DeedSweepTest.OTHER,
                    assigned(),
                    this == WATCHER ? Set.of(ME) : Set.of(DeedSweepTest.OTHER),
                    team,
                    confidential);
        }

        private Assigned assigned() {
            return new Assigned(this == LEAD ? Set.of(ME) : Set.of(), this == SQUAD ? Set.of(MINE) : Set.of(THEIRS));
        }
    }

    @Test
    void every_deed_has_a_row_and_every_role_a_column() {
        assertEquals(EnumSet.allOf(Deed.class), table().keySet());
        table().values().forEach(row -> assertEquals(EnumSet.allOf(Role.class), row.keySet()));
    }

    @Test
    void every_role_in_every_relation_to_every_ticket_may_do_exactly_what_stands_in_the_table() {
        int tried = 0;
        for (Deed deed : Deed.values()) {
            for (Role role : Role.values()) {
                Actor actor = new Actor(ME, Set.of(role), Set.of(MINE), Set.of(Scope.values()));
                for (Relation relation : Relation.values()) {
                    tried += tried(actor, deed, relation, cell(deed, role));
                }
            }
        }
        assertEquals(Deed.values().length * 4 * 7 * 2 * 5, tried);
    }

    @Test
    void a_ticket_that_may_not_be_seen_is_not_found_and_no_deed_is_open_without_its_scope() {
        Actor stranger = new Actor(ME, Set.of(Role.ADMIN), Set.of(MINE), Set.of(Scope.values()));
        Actor reader = new Actor(ME, Set.of(Role.MANAGER), Set.of(MINE), Set.of(Scope.READ));
        for (Deed deed : Deed.values()) {
            assertEquals(false, Permissions.may(stranger, deed, Relation.MEMBER.ticket(Status.OPEN, false)));
            assertEquals(
                    Set.of(Deed.SEE, Deed.READ_NOTES, Deed.READ_SATISFACTION).contains(deed),
                    Permissions.may(reader, deed, Relation.MEMBER.ticket(Status.OPEN, true)),
                    deed.toString());
        }
    }

    private static int tried(Actor actor, Deed deed, Relation relation, List<String> cell) {
        int tried = 0;
        for (Status status : Status.values()) {
            for (boolean confidential : new boolean[] {false, true}) {
                assertEquals(
                        isIn(cell, relation, status, confidential),
                        Permissions.may(actor, deed, relation.ticket(status, confidential)),
                        actor.roles() + " " + deed + " " + relation + " " + status + " confidential: " + confidential);
                tried++;
            }
        }
        return tried;
    }

    private static List<String> cell(Deed deed, Role role) {
        return Optional.ofNullable(table().get(deed)).map(row -> row.get(role)).orElseThrow();
    }

    private static boolean isIn(List<String> cell, Relation relation, Status status, boolean confidential) {
        String word = relation.name().toLowerCase(Locale.ROOT);
        String initial = status.name().substring(0, 1);
        return cell.stream()
                .anyMatch(one -> one.equals("all")
                        || one.equals(word)
                        || (one.equals(word + "~") && !confidential)
                        || (one.startsWith(word + ":")
                                && one.substring(word.length()).contains(initial)));
    }

    private static Map<Deed, Map<Role, List<String>>> table() {
        List<List<String>> lines = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        Map<Deed, Map<Role, List<String>>> table = new EnumMap<>(Deed.class);
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<Role, List<String>> row = new EnumMap<>(Role.class);
            for (int column = 1; column < line.size(); column++) {
                row.put(
                        Role.valueOf(lines.get(0).get(column)),
                        new ArrayList<>(List.of(line.get(column).split(" "))));
            }
            table.put(Deed.valueOf(line.get(0)), row);
        }
        return table;
    }
}
