package org.appticket.application.savedview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewContent;
import org.appticket.domain.savedview.ViewPatch;
import org.junit.jupiter.api.Test;

class SavedViewTest {
    private static final ViewPatch NOTHING =
            new ViewPatch(Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Ports ports = InMemoryPorts.fresh();
    private final World world = World.in(ports);
    private final TeamId team = world.team();
    private final Actor agent = member(Role.AGENT);
    private final Actor colleague = member(Role.AGENT);
    private final Actor manager = member(Role.MANAGER);
    private final Actor former = member(Role.USER);
    private final Actor stranger = world.actor(world.person(Role.AGENT, Role.MANAGER, Role.ADMIN));

    @Test
    void a_view_of_ones_own_is_seen_and_changed_by_nobody_else() {
        SavedView mine = add(agent, Optional.empty(), "Mine");

        assertEquals(mine, show(agent, mine.id()));
        for (Actor other : List.of(colleague, manager, former, stranger)) {
            assertThrows(NotFound.class, () -> show(other, mine.id()));
            assertThrows(NotFound.class, () -> change(other, mine, Optional.of(NOTHING)));
            assertThrows(NotFound.class, () -> change(other, mine, Optional.empty()));
            assertEquals(List.of(), names(other));
        }
        assertEquals(Optional.empty(), change(agent, mine, Optional.empty()));
        assertEquals(List.of(), names(agent));
    }

    @Test
    void a_teams_view_is_used_by_its_members_and_changed_by_who_made_it_and_by_managers() {
        SavedView ours = add(agent, Optional.of(team), "Ours");

        for (Actor member : List.of(agent, colleague, manager)) {
            assertEquals(ours, show(member, ours.id()));
            assertEquals(List.of("Ours"), names(member));
        }
        assertThrows(NotPermitted.class, () -> change(colleague, ours, Optional.of(NOTHING)));
        SavedView renamed = change(manager, ours, Optional.of(named("Theirs"))).orElseThrow();
        assertThrows(Stale.class, () -> change(agent, ours, Optional.of(named("Mine"))));
        assertEquals(renamed, change(agent, renamed, Optional.of(NOTHING)).orElseThrow(), "nothing has changed");
        for (Actor other : List.of(stranger, former)) {
            assertThrows(NotFound.class, () -> show(other, ours.id()));
            assertThrows(NotPermitted.class, () -> add(other, Optional.of(team), "Also ours"));
            assertEquals(List.of(), names(other));
        }
        InvalidValue missing =
                assertThrows(InvalidValue.class, () -> add(agent, Optional.of(new TeamId(999_999)), "Nobody's"));
        assertEquals("team", missing.violations().get(0).field());
    }

    @Test
    void a_new_view_comes_after_the_others_unless_somebody_says_where() {
        add(agent, Optional.empty(), "First");
        SavedView second = add(agent, Optional.empty(), "Second");
        change(
                agent,
                second,
                Optional.of(new ViewPatch(
                        Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.of(40))));
        add(agent, Optional.empty(), "Third");

        assertEquals(List.of("First", "Second", "Third"), names(agent));
        assertEquals(
                List.of(0, 40, 41),
                views(agent).stream().map(view -> view.content().position()).toList());
    }

    @Test
    void nobody_keeps_more_than_a_hundred() {
        for (int count = 0; count < SavedView.MAX_PER_OWNER; count++) {
            add(agent, Optional.empty(), "View " + count);
        }

        assertThrows(InvalidValue.class, () -> add(agent, Optional.empty(), "One too many"));
        assertEquals(100, views(agent).size());
        add(agent, Optional.of(team), "Ours");
    }

    @Test
    void a_credential_that_only_reads_keeps_nothing() {
        SavedView mine = add(agent, Optional.empty(), "Mine");
        Actor reader = new Actor(agent.person(), agent.roles(), agent.teams(), Set.of(Scope.READ));
        Actor writer = new Actor(agent.person(), agent.roles(), agent.teams(), Set.of(Scope.WRITE));

        assertEquals(mine, show(reader, mine.id()));
        assertThrows(NotPermitted.class, () -> change(reader, mine, Optional.empty()));
        assertThrows(NotPermitted.class, () -> add(reader, Optional.empty(), "Another"));
        assertThrows(NotPermitted.class, () -> show(writer, mine.id()));
        assertThrows(NotPermitted.class, () -> names(writer));
    }

    @Test
    void a_filter_is_merged_and_a_name_that_no_parameter_has_is_refused() {
        ViewContent content =
                NOTHING.appliedTo(add(agent, Optional.empty(), "Mine").content());
        ViewContent filtered = filter(Map.of("status", Optional.of("OPEN"), "lead", Optional.of("me")))
                .appliedTo(content);

        assertEquals(Map.of("status", "OPEN", "lead", "me"), filtered.filter());
        assertEquals(
                Map.of("lead", "me"),
                filter(Map.of("status", Optional.empty(), "tag", Optional.empty()))
                        .appliedTo(filtered)
                        .filter());
        assertThrows(
                InvalidValue.class,
                () -> filter(Map.of("a b", Optional.of("1"))).appliedTo(content));
        assertThrows(
                InvalidValue.class,
                () -> filter(Map.of("q", Optional.of("x".repeat(2_001)))).appliedTo(content));
    }

    @Test
    void tickets_are_counted_as_far_as_a_hundred_and_only_those_that_the_reader_sees() {
        Actor requester = world.actor(Role.USER);
        for (int count = 0; count < 101; count++) {
            world.aTicket().of(count < 3 ? requester.person() : agent.person()).open();
        }
        world.aTicket().confidential(true).open();

        assertEquals(new CountTickets.Count(3, true), count(requester));
        assertEquals(new CountTickets.Count(100, false), count(agent));
        assertEquals(new CountTickets.Count(0, true), count(world.actor(Role.USER)));
        assertEquals(
                new CountTickets.Count(0, true),
                count(new Actor(agent.person(), agent.roles(), Set.of(), Set.of(Scope.WRITE))));
    }

    private CountTickets.Count count(Actor by) {
        return new CountTickets(ports.search()).handle(new CountTickets.Query(TicketFilter.ALL, by));
    }

    private Actor member(Role role) {
        return world.actor(world.join(team, world.person(role)));
    }

    private SavedView add(Actor by, Optional<TeamId> of, String name) {
        return new AddView(ports.unitOfWork(), ports.savedViews(), ports.references(), ports.identifiers())
                .handle(new AddView.Command(by, of, name, NOTHING));
    }

    private SavedView show(Actor by, ViewId view) {
        return new ShowView(ports.savedViews()).handle(new ShowView.Query(by, view));
    }

    private Optional<SavedView> change(Actor by, SavedView view, Optional<ViewPatch> patch) {
        Optional<Version> seen = Optional.of(view.version());
        return new ChangeView(ports.unitOfWork(), ports.savedViews())
                .handle(new ChangeView.Command(by, view.id(), seen, patch));
    }

    private List<SavedView> views(Actor by) {
        return Listed.all(page -> new ListViews(ports.savedViews()).handle(new ListViews.Query(by, page)));
    }

    private List<String> names(Actor by) {
        return views(by).stream().map(view -> view.content().name()).toList();
    }

    private static ViewPatch named(String name) {
        return new ViewPatch(Optional.of(name), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ViewPatch filter(Map<String, Optional<String>> filter) {
        return new ViewPatch(Optional.empty(), filter, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
