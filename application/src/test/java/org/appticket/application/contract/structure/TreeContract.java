package org.appticket.application.contract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.Wanted;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.CategoryPatch;
import org.appticket.domain.structure.Lineage;
import org.appticket.domain.structure.Team;
import org.appticket.domain.structure.TeamPatch;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.Categories} promises about their tree, and what goes by it. */
public interface TreeContract extends OverPorts {

    @Test
    default void a_changed_category_is_kept_with_everything() {
        World world = world();
        TeamId team = world.team();
        CategoryId parent = world.category();
        Category before = below(world.category(), "Écrans " + world.word());

        Category saved = save(new Category(
                before.id(), "Écrans 🖥", Optional.of(parent), Optional.of(team), false, before.version()));

        assertEquals(new Version(2), saved.version());
        assertEquals(Optional.of(saved), ports().categories().find(before.id()));
        assertEquals(saved, inside(() -> ports().categories().get(before.id())));
        assertFalse(ports().references().isActive(before.id()));
        assertThrows(Stale.class, () -> save(before));
        assertThrows(
                NotFound.class,
                () -> inside(
                        () -> ports().categories().get(ports().identifiers().nextCategory())));
    }

    @Test
    default void a_category_keeps_its_name_but_cannot_take_that_of_another_one() {
        CategoryId parent = world().category();
        Category one = below(parent, "One");
        Category other = below(parent, "Other");

        assertThrows(Duplicate.class, () -> save(named(other, "ONE")));
        Category louder = save(named(one, "ONE"));
        assertEquals("ONE", louder.name());
        assertEquals(Optional.of(other), ports().categories().find(other.id()));
    }

    @Test
    default void what_is_moved_takes_along_what_is_below_it() {
        World world = world();
        CategoryId top = world.category();
        CategoryId elsewhere = world.category();
        Category high = below(top, "high");
        Category low = below(high.id(), "low");
        Category lowest = below(low.id(), "lowest");

        assertEquals(new Lineage(low.id(), List.of(high.id(), top), 1), lineage(low.id()));
        assertEquals(3, lineage(top).levelsBelow());

        Category moved = save(at(low, Optional.of(elsewhere)));
        assertEquals(new Lineage(low.id(), List.of(elsewhere), 1), lineage(low.id()));
        assertEquals(new Lineage(lowest.id(), List.of(low.id(), elsewhere), 0), lineage(lowest.id()));
        assertEquals(new Lineage(top, List.of(), 1), lineage(top));

        save(at(moved, Optional.empty()));
        assertEquals(new Lineage(lowest.id(), List.of(low.id()), 0), lineage(lowest.id()));
        assertEquals(new Lineage(elsewhere, List.of(), 0), lineage(elsewhere));
    }

    @Test
    default void a_ticket_goes_to_the_nearest_team_that_is_not_retired() {
        World world = world();
        Category top = inside(() -> ports().categories().get(world.category()));
        Category middle = below(top.id(), "middle");
        Category low = below(middle.id(), "low");
        assertEquals(Optional.empty(), ports().references().findQueue(low.id()));

        TeamId far = world.team();
        TeamId near = world.team();
        save(ledTo(top, far));
        assertEquals(Optional.of(far), ports().references().findQueue(low.id()));
        assertEquals(Optional.of(far), ports().references().findQueue(top.id()));
        save(ledTo(middle, near));
        assertEquals(Optional.of(near), ports().references().findQueue(low.id()));

        retire(near);
        assertFalse(ports().references().isActive(near));
        assertEquals(Optional.of(far), ports().references().findQueue(low.id()));
        assertEquals(
                Optional.empty(),
                ports().references().findQueue(ports().identifiers().nextCategory()));
    }

    @Test
    default void tickets_are_found_by_the_categories_above_theirs() {
        World world = world();
        CategoryId top = world.category();
        Category middle = below(top, "middle");
        Category low = below(middle.id(), "low");
        TicketId high = world.aTicket().about(top).open().id();
        TicketId deep = world.aTicket().about(low.id()).open().id();

        assertEquals(Set.of(high, deep), found(top));
        assertEquals(Set.of(deep), found(middle.id()));
        assertEquals(Set.of(deep, high), found(low.id(), top));
        save(at(low, Optional.empty()));
        assertEquals(Set.of(high), found(top));
        assertEquals(Set.of(), found(middle.id()));
    }

    @Test
    default void tickets_are_found_however_many_categories_there_are_below() {
        World world = world();
        CategoryId top = world.category();
        Category last = below(top, "last");
        inside(() -> {
            for (int count = 0; count < 1_001; count++) {
                CategoryId id = ports().identifiers().nextCategory();
                ports().categories().add(new Category(id, "Model " + count, Optional.of(last.id())));
            }
            return top;
        });
        TicketId ticket = world.aTicket().about(last.id()).open().id();
        world.aTicket().open();

        assertEquals(Set.of(ticket), found(top));
        assertEquals(
                1_002,
                inside(() -> Listed.all(ports().categories()::list)).stream()
                        .filter(category -> category.id().value() >= last.id().value())
                        .count());
    }

    @Test
    default void of_two_who_would_close_a_circle_at_the_same_moment_one_does_not() {
        for (int round = 0; round < 5; round++) {
            World world = world();
            List<CategoryId> two = List.of(world.category(), world.category());

            List<Boolean> moved = Together.run(2, thread -> isMoved(two.get(thread), two.get(1 - thread)));

            assertEquals(1, moved.stream().filter(done -> done).count());
            int levels = lineage(two.get(0)).levelsBelow() + lineage(two.get(1)).levelsBelow();
            assertEquals(1, levels, "one is below the other");
        }
    }

    @Test
    default void a_move_that_is_rolled_back_leaves_the_tree_as_it_was() {
        World world = world();
        CategoryId top = world.category();
        Category low = below(top, "low");

        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    ports().categories().save(at(low, Optional.empty()));
                    throw new NotFound();
                }));

        assertEquals(new Lineage(low.id(), List.of(top), 0), lineage(low.id()));
    }

    private boolean isMoved(CategoryId id, CategoryId parent) {
        try {
            return inside(() -> {
                Category category = ports().categories().get(id);
                ports().categories()
                        .getLineage(id)
                        .requireFitsBelow(ports().categories().getLineage(parent));
                ports().categories().save(at(category, Optional.of(parent)));
                return true;
            });
        } catch (InvalidValue circle) {
            return false;
        }
    }

    private Set<TicketId> found(CategoryId... about) {
        return Set.copyOf(Listed.all(page -> ports().search()
                        .list(Wanted.tickets().about(about).filter(), TicketSort.NEWEST_FIRST, Sight.EVERYTHING, page))
                .stream()
                .map(ticket -> ticket.id())
                .toList());
    }

    private Category below(CategoryId parent, String name) {
        CategoryId id = ports().identifiers().nextCategory();
        return inside(() -> ports().categories().add(new Category(id, name, Optional.of(parent))));
    }

    private Lineage lineage(CategoryId category) {
        return inside(() -> ports().categories().getLineage(category));
    }

    private Category save(Category category) {
        return inside(() -> ports().categories().save(category));
    }

    private void retire(TeamId team) {
        inside(() -> {
            Team before = ports().teams().get(team);
            return ports().teams()
                    .save(new TeamPatch(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(false))
                            .appliedTo(before));
        });
    }

    private <T> T inside(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }

    private static Category named(Category category, String name) {
        return new CategoryPatch(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty())
                .appliedTo(category);
    }

    private static Category at(Category category, Optional<CategoryId> parent) {
        return new CategoryPatch(Optional.empty(), Optional.of(parent), Optional.empty(), Optional.empty())
                .appliedTo(category);
    }

    private static Category ledTo(Category category, TeamId team) {
        return new CategoryPatch(Optional.empty(), Optional.empty(), Optional.of(Optional.of(team)), Optional.empty())
                .appliedTo(category);
    }
}
