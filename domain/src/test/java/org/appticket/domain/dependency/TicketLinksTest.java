package org.appticket.domain.dependency;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

class TicketLinksTest {
    private static final TicketId ONE = new TicketId(1);
    private static final TicketId TWO = new TicketId(2);

    @Test
    void the_same_link_twice_is_refused_from_either_side() {
        for (Relation relation : Relation.values()) {
            TicketLinks links = with(link(1, relation, 2));

            assertThrows(Duplicate.class, () -> links.requireRoomFor(link(1, relation, 2)), relation.name());
            assertDoesNotThrow(() -> links.requireRoomFor(link(1, Relation.DUPLICATES, 3)));
        }
        assertThrows(
                Duplicate.class,
                () -> with(link(1, Relation.DUPLICATES, 2)).requireRoomFor(link(1, Relation.DUPLICATED_BY, 2)));
    }

    @Test
    void a_ticket_has_one_parent_and_any_number_of_children() {
        TicketLinks links = with(link(1, Relation.PARENT, 2), link(1, Relation.CHILD, 3));

        assertThrows(Duplicate.class, () -> links.requireRoomFor(link(1, Relation.PARENT, 4)));
        assertDoesNotThrow(() -> links.requireRoomFor(link(1, Relation.CHILD, 4)));
        assertEquals(Optional.of(TWO), links.parent());
        assertEquals(Set.of(TWO, new TicketId(3)), links.dependencies());
    }

    @Test
    void two_hundred_links_are_enough() {
        List<Link> links = new ArrayList<>();
        for (int other = 2; other <= TicketLinks.MAX; other++) {
            links.add(link(1, Relation.RELATES_TO, other));
        }
        TicketLinks almost = new TicketLinks(ONE, links, List.of());
        TicketLinks full = new TicketLinks(ONE, links, List.of(external("JIRA", "A-1")));

        assertDoesNotThrow(() -> almost.requireRoomFor(link(1, Relation.RELATES_TO, 999)));
        assertThrows(InvalidValue.class, () -> full.requireRoomFor(link(1, Relation.RELATES_TO, 999)));
        assertThrows(InvalidValue.class, () -> full.requireRoomFor(external("JIRA", "A-2")));
    }

    @Test
    void the_same_thing_in_another_system_is_linked_once() {
        TicketLinks links = new TicketLinks(ONE, List.of(), List.of(external("JIRA", "A-1")));

        assertThrows(Duplicate.class, () -> links.requireRoomFor(external("Jira", "A-1")));
        assertDoesNotThrow(() -> links.requireRoomFor(external("JIRA", "a-1")));
        assertDoesNotThrow(() -> links.requireRoomFor(external("GLPI", "A-1")));
    }

    private static TicketLinks with(Link... links) {
        return new TicketLinks(ONE, List.of(links), List.of());
    }

    private static Link link(long ticket, Relation relation, long other) {
        return Link.of(new LinkId(other), new TicketId(ticket), relation, new TicketId(other));
    }

    private static ExternalLink external(String system, String key) {
        return new ExternalLink(new LinkId(5), system, key, Optional.empty());
    }
}
