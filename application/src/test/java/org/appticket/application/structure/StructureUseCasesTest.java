package org.appticket.application.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Team;
import org.junit.jupiter.api.Test;

class StructureUseCasesTest {
    private final Ports ports = InMemoryPorts.fresh();
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

    private Team addTeam(Actor by, String name) {
        return new AddTeam(ports.unitOfWork(), ports.teams(), ports.identifiers(), ports.audit())
                .handle(new AddTeam.Command(by, name));
    }

    private Category addCategory(Actor by, String name, Optional<CategoryId> parent) {
        return new AddCategory(
                        ports.unitOfWork(), ports.categories(), ports.references(), ports.identifiers(), ports.audit())
                .handle(new AddCategory.Command(by, name, parent));
    }
}
