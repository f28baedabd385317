package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Team;
import org.junit.jupiter.api.Test;

/**
 * What {@link org.appticket.application.port.Teams}, {@link org.appticket.application.port.Categories} and
 * {@link org.appticket.application.port.References} promise.
 */
public interface StructureContract extends OverPorts {

    @Test
    default void teams_are_listed_by_number_by_pages_of_any_size() {
        World world = world();
        List<TeamId> added = new ArrayList<>();
        for (int count = 0; count < 4; count++) {
            added.add(world.team());
        }
        Cursor before = new Cursor(List.of(Long.toString(added.get(0).value() - 1)));

        for (int limit : List.of(1, 3, 100)) {
            List<TeamId> listed =
                    Listed.by(limit, page -> ports().teams().list(page.after().isEmpty() ? page.from(before) : page))
                            .stream()
                            .map(Team::id)
                            .toList();
            assertEquals(listed.stream().sorted().distinct().toList(), listed);
            assertTrue(listed.containsAll(added), "by " + limit);
        }
    }

    @Test
    default void a_team_is_kept_by_its_name_as_it_is_written() {
        World world = world();
        Team team = add(new Team(ports().identifiers().nextTeam(), "Réseau 🌐 " + world.word()));

        assertTrue(Listed.all(ports().teams()::list).contains(team));
        assertEquals(Optional.of(team), ports().teams().find(team.id()));
        assertEquals(
                Optional.empty(), ports().teams().find(ports().identifiers().nextTeam()));
        assertTrue(ports().references().isActive(team.id()));
    }

    @Test
    default void two_teams_cannot_have_one_name_whatever_its_case() {
        World world = world();
        String name = "Équipe Straße " + world.word();
        add(new Team(ports().identifiers().nextTeam(), name));

        for (String other : List.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
            TeamId id = ports().identifiers().nextTeam();
            Duplicate refusal = assertThrows(Duplicate.class, () -> add(new Team(id, other)));
            assertEquals(Map.of("field", "name"), refusal.facts());
            assertFalse(ports().references().isActive(id));
        }
    }

    @Test
    default void names_that_differ_by_accents_are_different() {
        String word = world().word();

        add(new Team(ports().identifiers().nextTeam(), "Peche " + word));
        add(new Team(ports().identifiers().nextTeam(), "Pêche " + word));
        add(new Team(ports().identifiers().nextTeam(), "Péché " + word));

        assertEquals(
                3,
                Listed.all(ports().teams()::list).stream()
                        .filter(team -> team.name().endsWith(word))
                        .count());
    }

    @Test
    default void of_many_who_add_a_team_of_one_name_at_once_one_does() {
        String name = "Team " + world().word();

        List<Boolean> added = Together.run(8, thread -> {
            try {
                add(new Team(ports().identifiers().nextTeam(), name));
                return true;
            } catch (Duplicate taken) {
                return false;
            }
        });

        assertEquals(1, added.stream().filter(won -> won).count());
    }

    @Test
    default void a_team_that_is_rolled_back_does_not_exist_and_leaves_its_name_free() {
        Team team = new Team(ports().identifiers().nextTeam(), "Team " + world().word());
        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork().run(() -> {
                    ports().teams().add(team);
                    throw new NotFound();
                }));

        assertFalse(ports().references().isActive(team.id()));
        add(team);
        assertTrue(ports().references().isActive(team.id()));
    }

    @Test
    default void five_categories_ship_with_the_product() {
        List<Category> shipped = ports().categories()
                .list(new PageRequest(5, Optional.empty(), false))
                .items();

        assertEquals(
                List.of("1 hardware", "2 software", "3 network", "4 access", "5 other"),
                shipped.stream()
                        .map(category -> category.id() + " " + category.name())
                        .toList());
        assertTrue(shipped.stream().allMatch(category -> category.parent().isEmpty()));
        assertTrue(ports().references().isActive(Category.OTHER));
    }

    @Test
    default void a_category_is_kept_with_its_name_and_parent() {
        World world = world();
        CategoryId parent = world.category();
        Category child = add(new Category(ports().identifiers().nextCategory(), "Imprimantes 🖨", Optional.of(parent)));

        assertTrue(Listed.all(ports().categories()::list).contains(child));
        assertTrue(ports().references().isActive(child.id()));
        assertFalse(ports().references().isActive(ports().identifiers().nextCategory()));
    }

    @Test
    default void two_categories_cannot_have_one_name_below_one_parent() {
        World world = world();
        CategoryId one = world.category();
        CategoryId other = world.category();
        add(new Category(ports().identifiers().nextCategory(), "Laptops", Optional.of(one)));
        add(new Category(ports().identifiers().nextCategory(), "Laptops", Optional.of(other)));

        for (Category again : List.of(
                new Category(ports().identifiers().nextCategory(), "LAPTOPS", Optional.of(one)),
                new Category(ports().identifiers().nextCategory(), "Hardware", Optional.empty()))) {
            Duplicate refusal = assertThrows(Duplicate.class, () -> add(again));
            assertEquals(Map.of("field", "name"), refusal.facts());
        }
    }

    @Test
    default void forged_cursors_of_teams_and_categories_are_refused() {
        for (List<String> values : List.of(List.<String>of(), List.of("x"), List.of(""), List.of("1", "2"))) {
            PageRequest page = PageRequest.FIRST.from(new Cursor(values));
            assertThrows(InvalidValue.class, () -> ports().teams().list(page), values.toString());
            assertThrows(InvalidValue.class, () -> ports().categories().list(page), values.toString());
        }
    }

    @Test
    default void what_is_counted_are_all_elements() {
        world().team();
        PageRequest counting = new PageRequest(1, Optional.empty(), true);

        assertTrue(ports().teams().list(counting).total().orElseThrow().count() >= 1);
        assertTrue(ports().categories().list(counting).total().orElseThrow().count() >= 5);
    }

    @Test
    default void requesters_are_active_and_leads_are_active_staff() {
        World world = world();
        for (Role role : Role.values()) {
            PersonId active = world.person(role);
            PersonId left = world.person("Left Long Ago", Set.of(role), false);
            boolean staff = role == Role.AGENT || role == Role.MANAGER;

            assertEquals(List.of(true, false), List.of(isActive(active), isActive(left)));
            assertEquals(List.of(staff, false), List.of(isStaff(active), isStaff(left)), role.toString());
        }
        assertTrue(isStaff(world.person(Role.USER, Role.MANAGER, Role.ADMIN)));
        PersonId nobody = ports().identifiers().nextPerson();
        assertFalse(isActive(nobody) || isStaff(nobody));
        assertFalse(ports().references().isActive(ports().identifiers().nextTeam()));
    }

    private boolean isActive(PersonId person) {
        return ports().references().isActive(person);
    }

    private boolean isStaff(PersonId person) {
        return ports().references().isActiveStaff(person);
    }

    private Team add(Team team) {
        return ports().unitOfWork().run(() -> ports().teams().add(team));
    }

    private Category add(Category category) {
        return ports().unitOfWork().run(() -> ports().categories().add(category));
    }
}
