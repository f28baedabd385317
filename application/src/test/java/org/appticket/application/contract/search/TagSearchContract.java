package org.appticket.application.contract.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.details.TagStart;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.search.TagSearch} promises. */
public interface TagSearchContract extends OverPorts {
    /** Who sees what is not confidential. */
    Sight OPENLY = new Sight(false, true, Optional.empty(), Set.of());

    @Test
    default void tags_are_found_once_each_in_their_order_by_how_they_begin_whatever_the_case() {
        Shelf shelf = Shelf.in(world());
        shelf.aTicket().tagged("vpn", "VPN client", "Écran", "wifi").open();
        shelf.aTicket().tagged("vpn", "v").open();

        assertEquals(List.of("VPN client", "v", "vpn", "wifi", "Écran"), find("", shelf.sight()));
        assertEquals(List.of("VPN client", "vpn"), find("vP", shelf.sight()));
        assertEquals(List.of("VPN client"), find("vpn ", shelf.sight()));
        assertEquals(List.of("Écran"), find("éCR", shelf.sight()));
        assertEquals(List.of(), find("pn", shelf.sight()));
    }

    @Test
    default void what_is_special_elsewhere_stands_for_itself() {
        Shelf shelf = Shelf.in(world());
        shelf.aTicket().tagged("%", "a_b", "axb", "!x", "\\y", "it's").open();

        assertEquals(List.of("%"), find("%", shelf.sight()));
        assertEquals(List.of("a_b"), find("a_", shelf.sight()));
        assertEquals(List.of("!x"), find("!", shelf.sight()));
        assertEquals(List.of("\\y"), find("\\", shelf.sight()));
        assertEquals(List.of("it's"), find("it'", shelf.sight()));
        assertEquals(List.of(), find("_", shelf.sight()));
    }

    @Test
    default void a_tag_shows_exactly_to_who_sees_a_ticket_with_it() {
        World world = world();
        String word = world.word();
        PersonId owner = world.person(Role.USER);
        PersonId guest = world.person(Role.USER);
        TeamId team = world.team();
        world.aTicket().of(owner).tagged(word + "-open").inviting(guest).open();
        world.aTicket().of(owner).tagged(word + "-secret").confidential(true).open();
        world.aTicket()
                .tagged(word + "-team", word + "-open")
                .inQueueOf(team)
                .confidential(true)
                .open();

        assertEquals(List.of(word + "-open", word + "-secret", word + "-team"), find(word, Sight.EVERYTHING));
        assertEquals(List.of(word + "-open"), find(word, OPENLY));
        assertEquals(List.of(word + "-open", word + "-secret"), find(word, own(owner)));
        assertEquals(List.of(word + "-open"), find(word, own(guest)));
        assertEquals(
                List.of(word + "-open", word + "-team"),
                find(word, new Sight(false, false, Optional.empty(), Set.of(team))));
        assertEquals(List.of(), find(word, own(world.person(Role.USER))));
        assertEquals(List.of(), find(word, Sight.NOTHING));
    }

    @Test
    default void a_tag_that_no_ticket_has_any_more_is_not_found() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        var ticket = shelf.aTicket().tagged("before").open();

        world.decide(ticket.id(), (now, at) -> now.edit(Retagging.to("after"), Author.SYSTEM, at));

        assertEquals(List.of("after"), find("", shelf.sight()));
    }

    @Test
    default void a_place_that_is_none_is_refused() {
        PageRequest forged = PageRequest.FIRST.from(new Cursor(List.of("a", "b")));

        assertThrows(InvalidValue.class, () -> ports().tags().find(TagStart.ANY, OPENLY, forged));
    }

    private List<String> find(String start, Sight sight) {
        return Listed.by(2, page -> ports().tags().find(new TagStart(start), sight, page));
    }

    private static Sight own(PersonId person) {
        return new Sight(false, false, Optional.of(person), Set.of());
    }
}
