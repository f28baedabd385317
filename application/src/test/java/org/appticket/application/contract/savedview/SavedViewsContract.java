package org.appticket.application.contract.savedview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.savedview.SavedViews;
import org.appticket.application.port.savedview.SavedViews.Extent;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.people.Role;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewContent;
import org.appticket.domain.savedview.ViewOwner;
import org.junit.jupiter.api.Test;

/** What {@link SavedViews} promises. */
public interface SavedViewsContract extends OverPorts {

    @Test
    default void a_view_comes_back_whatever_it_holds() {
        PersonId person = world().person(Role.AGENT);
        TeamId team = world().team();
        List<ViewContent> contents = List.of(
                new ViewContent("Mine", new TreeMap<>(), Optional.empty(), List.of(), 0),
                new ViewContent(
                        "Écran noir 🛠 " + "x".repeat(180),
                        new TreeMap<>(Map.of(
                                "status",
                                "OPEN,IN_PROGRESS",
                                "q",
                                "a\tb\nc\\n'\"%_ \\",
                                "tag",
                                "é🛠",
                                "lead",
                                "",
                                "x",
                                "\\\n\\n")),
                        Optional.of("-priority,createdAt"),
                        List.of("title", "sla.resolution", "priority"),
                        ViewContent.LAST_POSITION),
                new ViewContent(
                        "Long",
                        new TreeMap<>(Map.of("q", "語".repeat(2_000), "tag", "🛠".repeat(2_000))),
                        Optional.of("id"),
                        List.of(),
                        7));

        for (ViewContent content : contents) {
            for (Optional<TeamId> of : List.of(Optional.<TeamId>empty(), Optional.of(team))) {
                SavedView added = add(new ViewOwner(person, of), content);

                assertEquals(new Version(1), added.version());
                assertEquals(content, added.content());
                assertEquals(new ViewOwner(person, of), added.owner());
            }
        }
        assertEquals(Optional.empty(), views().find(ports().identifiers().nextView()));
    }

    @Test
    default void a_view_is_changed_and_taken_away_by_who_saw_it_last() {
        SavedView first = add(ViewOwner.of(world().person(Role.USER)), named("First", 3));
        SavedView second = save(with(first, named("FIRST", 4)));

        assertEquals(named("FIRST", 4), second.content());
        assertEquals(new Version(2), second.version());
        Stale stale = assertThrows(Stale.class, () -> save(with(first, named("Third", 0))));
        assertEquals(new Stale(new Version(2)).facts(), stale.facts());
        assertThrows(Stale.class, () -> remove(first));
        remove(second);
        assertEquals(Optional.empty(), views().find(first.id()));
        assertThrows(NotFound.class, () -> remove(second));
        assertThrows(NotFound.class, () -> save(second));
    }

    @Test
    default void a_name_is_an_owners_only_once_whatever_its_case() {
        PersonId person = world().person(Role.AGENT);
        PersonId other = world().person(Role.AGENT);
        ViewOwner team = new ViewOwner(person, Optional.of(world().team()));
        add(ViewOwner.of(person), named("Straße", 0));
        SavedView mine = add(ViewOwner.of(person), named("Strasse 2", 0));
        add(ViewOwner.of(other), named("Straße", 0));
        add(team, named("Straße", 0));
        add(new ViewOwner(person, Optional.of(world().team())), named("Straße", 0));

        assertEquals(
                new Duplicate("name").facts(),
                assertThrows(Duplicate.class, () -> add(ViewOwner.of(person), named("STRASSE", 0)))
                        .facts());
        assertThrows(Duplicate.class, () -> add(new ViewOwner(other, team.team()), named("straße", 0)));
        assertThrows(Duplicate.class, () -> save(with(mine, named("straSSe", 0))));
        assertEquals(
                "Strasse 2", views().find(mine.id()).orElseThrow().content().name());
    }

    @Test
    default void views_are_listed_by_their_places_and_then_by_number() {
        PersonId person = world().person(Role.AGENT);
        TeamId ours = world().team();
        ViewOwner theirs = new ViewOwner(person, Optional.of(world().team()));
        ViewOwner team = new ViewOwner(world().person(Role.AGENT), Optional.of(ours));
        SavedView last = add(ViewOwner.of(person), named("Last", 9));
        SavedView first = add(team, named("First", 0));
        SavedView second = add(ViewOwner.of(person), named("Second", 0));
        SavedView third = add(team, named("Third", 5));
        add(theirs, named("Not ours", 1));
        add(ViewOwner.of(world().person(Role.AGENT)), named("Not mine", 1));

        List<SavedView> expected = List.of(first, second, third, last);
        for (int limit : List.of(1, 2, 3, 4, 5)) {
            assertEquals(expected, Listed.by(limit, page -> views().list(person, Set.of(ours), page)));
        }
        assertEquals(List.of(second, last), Listed.all(page -> views().list(person, Set.of(), page)));
        assertEquals(
                4,
                views().list(person, Set.of(ours), new PageRequest(1, Optional.empty(), true))
                        .total()
                        .orElseThrow()
                        .count());
        for (Cursor foreign : List.of(new Cursor(List.of("1")), new Cursor(List.of("a", "b")))) {
            assertThrows(
                    InvalidValue.class,
                    () -> views().list(person, Set.of(), new PageRequest(5, Optional.of(foreign), false)));
        }
    }

    @Test
    default void it_is_known_how_many_an_owner_has_and_where_the_next_one_goes() {
        ViewOwner mine = ViewOwner.of(world().person(Role.AGENT));
        ViewOwner team = new ViewOwner(mine.creator(), Optional.of(world().team()));

        assertEquals(new Extent(0, 0), views().extent(mine));
        add(mine, named("One", 4));
        add(mine, named("Two", 2));
        add(team, named("Three", 8));
        assertEquals(new Extent(2, 5), views().extent(mine));
        assertEquals(new Extent(1, 9), views().extent(new ViewOwner(world().person(Role.AGENT), team.team())));
    }

    private SavedViews views() {
        return ports().savedViews();
    }

    private SavedView add(ViewOwner owner, ViewContent content) {
        ViewId id = ports().identifiers().nextView();
        return ports().unitOfWork().run(() -> {
            views().add(new SavedView(id, owner, content, Version.UNSAVED));
            return views().find(id).orElseThrow();
        });
    }

    private SavedView save(SavedView view) {
        return ports().unitOfWork().run(() -> {
            views().save(view);
            return views().find(view.id()).orElseThrow();
        });
    }

    private void remove(SavedView view) {
        ports().unitOfWork().run(() -> {
            views().remove(view);
            return view;
        });
    }

    private static SavedView with(SavedView view, ViewContent content) {
        return new SavedView(view.id(), view.owner(), content, view.version());
    }

    private static ViewContent named(String name, int position) {
        return new ViewContent(name, new TreeMap<>(), Optional.empty(), List.of(), position);
    }
}
