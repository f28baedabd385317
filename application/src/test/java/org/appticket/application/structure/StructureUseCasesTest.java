package org.appticket.application.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.CategoryPatch;
import org.appticket.domain.structure.Team;
import org.appticket.domain.structure.TeamPatch;
import org.junit.jupiter.api.Test;

class StructureUseCasesTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final InMemoryAuditLog audit = new InMemoryAuditLog(store, InstantSource.system());
    private final Roster roster = new Roster(
            store,
            ports.teams(),
            new InMemoryPeople(store),
            ports.memberships(),
            audit,
            ports.sla().calendars(),
            ports.sla().epochs());
    private final Tree tree = new Tree(
            store, ports.categories(), ports.references(), audit, ports.sla().epochs());
    private final World world = World.in(ports);
    private final Actor admin = world.actor(Role.ADMIN);

    @Test
    void administrators_add_teams_which_everybody_lists() {
        Team team = addTeam(admin, "  Network  ");

        assertEquals("Network", team.name());
        for (Role role : Role.values()) {
            assertEquals(
                    List.of(team),
                    new ListTeams(ports.teams())
                            .handle(new ListTeams.Query(world.actor(role), PageRequest.FIRST))
                            .items());
        }
    }

    @Test
    void administrators_add_categories_which_everybody_lists() {
        Category top = addCategory(admin, "Furniture", Optional.empty());
        Category below = addCategory(admin, "Chairs", Optional.of(top.id()));

        List<Category> listed = new ListCategories(ports.categories())
                .handle(new ListCategories.Query(world.actor(Role.USER), PageRequest.FIRST))
                .items();

        assertEquals(7, listed.size());
        assertTrue(listed.containsAll(List.of(top, below)));
    }

    @Test
    void nobody_else_adds_any() {
        for (Role role : Set.of(Role.USER, Role.AGENT, Role.MANAGER)) {
            Actor other = world.actor(role);
            assertEquals(Optional.of(Code.NOT_PERMITTED), ServiceDesk.refusalOf(() -> addTeam(other, "Ours")));
            assertEquals(
                    Optional.of(Code.NOT_PERMITTED),
                    ServiceDesk.refusalOf(() -> addCategory(other, "Ours", Optional.empty())));
        }
    }

    @Test
    void names_are_taken_once_and_must_be_as_names_are() {
        addTeam(admin, "Network");

        assertEquals(Optional.of(Code.DUPLICATE), ServiceDesk.refusalOf(() -> addTeam(admin, "NETWORK")));
        assertEquals(Optional.of(Code.INVALID), ServiceDesk.refusalOf(() -> addTeam(admin, " ")));
        assertEquals(
                Optional.of(Code.DUPLICATE),
                ServiceDesk.refusalOf(() -> addCategory(admin, "Software", Optional.empty())));
    }

    @Test
    void a_category_cannot_be_below_one_that_does_not_exist() {
        assertEquals(
                Optional.of(Code.INVALID),
                ServiceDesk.refusalOf(() -> addCategory(admin, "Lost", Optional.of(new CategoryId(999)))));
    }

    @Test
    void a_credential_that_may_not_read_lists_nothing() {
        Actor writer = new Actor(admin.person(), admin.roles(), Set.of(), Set.of(Scope.WRITE));

        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(
                        () -> new ListTeams(ports.teams()).handle(new ListTeams.Query(writer, PageRequest.FIRST))));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(() -> new ListCategories(ports.categories())
                        .handle(new ListCategories.Query(writer, PageRequest.FIRST))));
    }

    @Test
    void administrators_change_teams_in_the_version_that_they_saw_and_that_is_written_down() {
        Team team = addTeam(admin, "Network");
        Version seen = team.version();

        Team changed = changeTeam(admin, team, Optional.of(seen), retiredAs("Networks"));

        assertEquals("Networks", changed.name());
        assertFalse(changed.active());
        assertEquals(changed, changeTeam(admin, team, Optional.empty(), retiredAs("Networks")), "nothing is new");
        assertEquals(
                Optional.of(Code.STALE),
                ServiceDesk.refusalOf(() -> changeTeam(admin, team, Optional.of(seen), retiredAs("Late"))));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(
                        () -> changeTeam(world.actor(Role.MANAGER), team, Optional.empty(), retiredAs("Ours"))));
        SealedEntry entry = audit.entries().get(1);
        assertEquals(2, audit.entries().size());
        assertEquals(AuditKind.TEAM_CHANGED, entry.kind());
        assertEquals(Map.of("team", team.id().toString(), "changed", "name,active"), entry.facts());
    }

    @Test
    void a_team_is_managed_by_somebody_active_who_manages() {
        Team team = addTeam(admin, "Network");
        PersonId manager = world.person(Role.MANAGER);
        PersonId gone = world.person("Ada Lovelace", Set.of(Role.MANAGER), false);
        PersonId nobody = ports.identifiers().nextPerson();

        assertEquals(
                Optional.of(manager),
                changeTeam(admin, team, Optional.empty(), managedBy(manager)).manager());
        for (PersonId unfit : List.of(gone, nobody, world.person(Role.AGENT, Role.ADMIN))) {
            InvalidValue refusal =
                    assertThrows(InvalidValue.class, () -> changeTeam(admin, team, Optional.empty(), managedBy(unfit)));
            assertEquals("manager", refusal.violations().get(0).field());
        }
        store.people().put(manager, store.people().find(manager).orElseThrow().with(Set.of(Role.USER), false));
        assertEquals(
                "Networks",
                changeTeam(admin, team, Optional.empty(), retiredAs("Networks")).name(),
                "who manages it already may stay");
    }

    @Test
    void a_team_goes_by_a_calendar_that_there_is_and_deadlines_are_reckoned_again() {
        Team team = addTeam(admin, "Network");
        Epoch before = ports.sla().epochs().current();

        Team changed = changeTeam(admin, team, Optional.empty(), goingBy(Optional.of(new CalendarId(1))));

        assertEquals(Optional.of(new CalendarId(1)), changed.calendar());
        assertEquals(before.next(), ports.sla().epochs().current());
        assertEquals(
                "calendar",
                audit.entries().get(audit.entries().size() - 1).facts().get("changed"));
        InvalidValue refusal = assertThrows(
                InvalidValue.class,
                () -> changeTeam(admin, team, Optional.empty(), goingBy(Optional.of(new CalendarId(99)))));
        assertEquals("calendar", refusal.violations().get(0).field());
        changeTeam(admin, team, Optional.empty(), retiredAs("Networks"));
        assertEquals(before.next(), ports.sla().epochs().current(), "no deadline moves");
        changeTeam(admin, team, Optional.empty(), goingBy(Optional.empty()));
        assertEquals(before.next().next(), ports.sla().epochs().current());
        assertEquals(
                Optional.of(Code.INVALID),
                ServiceDesk.refusalOf(() -> new AddTeam(roster, ports.identifiers())
                        .handle(new AddTeam.Command(
                                admin, "New", Optional.empty(), Optional.empty(), Optional.of(new CalendarId(99))))));
    }

    @Test
    void deadlines_are_reckoned_again_when_a_category_moves() {
        Category top = addCategory(admin, "Furniture", Optional.empty());
        Category low = addCategory(admin, "Chairs", Optional.of(top.id()));
        Epoch before = ports.sla().epochs().current();

        changeCategory(
                low, new CategoryPatch(Optional.of("Seats"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(before, ports.sla().epochs().current());
        changeCategory(low, at(Category.OTHER, addTeam(admin, "Weavers").id()));
        assertEquals(before.next(), ports.sla().epochs().current());
    }

    @Test
    void a_category_is_moved_where_it_can_be_and_all_that_is_wrong_is_named() {
        Category top = addCategory(admin, "Furniture", Optional.empty());
        Category low = addCategory(admin, "Chairs", Optional.of(top.id()));

        assertEquals(List.of("parent", "team"), refused(top, at(low.id(), new TeamId(999))));
        assertEquals(
                List.of("parent"),
                refused(top, at(top.id(), addTeam(admin, "Joiners").id())));
        assertEquals(
                List.of("parent"),
                refused(top, at(new CategoryId(999), addTeam(admin, "Smiths").id())));
        Category moved =
                changeCategory(low, at(Category.OTHER, addTeam(admin, "Weavers").id()));
        assertEquals(Optional.of(Category.OTHER), moved.parent());
        assertEquals(AuditKind.CATEGORY_CHANGED, audit.kinds().get(audit.kinds().size() - 1));
        assertEquals(
                moved,
                new ShowCategory(ports.categories()).handle(new ShowCategory.Query(world.actor(Role.USER), low.id())));
    }

    @Test
    void a_tree_does_not_grow_a_seventh_level() {
        Category last = addCategory(admin, "1", Optional.empty());
        for (int level = 2; level <= 6; level++) {
            last = addCategory(admin, "" + level, Optional.of(last.id()));
        }
        Category deepest = last;

        assertEquals(
                Optional.of(Code.INVALID),
                ServiceDesk.refusalOf(() -> addCategory(admin, "7", Optional.of(deepest.id()))));
    }

    private Team changeTeam(Actor by, Team team, Optional<Version> expected, TeamPatch patch) {
        return new ChangeTeam(roster).handle(new ChangeTeam.Command(by, team.id(), expected, patch));
    }

    private Category changeCategory(Category category, CategoryPatch patch) {
        return new ChangeCategory(tree)
                .handle(new ChangeCategory.Command(admin, category.id(), Optional.empty(), patch));
    }

    private List<String> refused(Category category, CategoryPatch patch) {
        return assertThrows(InvalidValue.class, () -> changeCategory(category, patch)).violations().stream()
                .map(violation -> violation.field())
                .toList();
    }

    private static TeamPatch retiredAs(String name) {
        return new TeamPatch(
                Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));
    }

    private static TeamPatch managedBy(PersonId manager) {
        return new TeamPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.of(manager)),
                Optional.empty(),
                Optional.empty());
    }

    private static TeamPatch goingBy(Optional<CalendarId> calendar) {
        return new TeamPatch(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(calendar), Optional.empty());
    }

    private static CategoryPatch at(CategoryId parent, TeamId team) {
        return new CategoryPatch(
                Optional.empty(), Optional.of(Optional.of(parent)), Optional.of(Optional.of(team)), Optional.empty());
    }

    private Team addTeam(Actor by, String name) {
        return new AddTeam(roster, ports.identifiers()).handle(new AddTeam.Command(by, name));
    }

    private Category addCategory(Actor by, String name, Optional<CategoryId> parent) {
        return new AddCategory(tree, ports.identifiers()).handle(new AddCategory.Command(by, name, parent));
    }
}
