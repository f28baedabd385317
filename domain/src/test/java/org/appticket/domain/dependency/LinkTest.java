package org.appticket.domain.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final LinkId ID = new LinkId(1);
    private static final TicketId ONE = new TicketId(1);
    private static final TicketId TWO = new TicketId(2);

    @Test
    void a_ticket_is_not_linked_to_itself_in_any_way() {
        for (Relation relation : Relation.values()) {
            assertThrows(InvalidValue.class, () -> Link.of(ID, ONE, relation, ONE), relation.name());
        }
    }

    @Test
    void what_is_told_from_one_side_is_read_from_both() {
        for (Relation relation : Relation.values()) {
            for (TicketId side : new TicketId[] {ONE, TWO}) {
                TicketId other = side.equals(ONE) ? TWO : ONE;
                Link link = Link.of(ID, side, relation, other);

                assertEquals(relation, link.from(side));
                assertEquals(relation.inverse(), link.from(other));
                assertEquals(other, link.other(side));
                assertEquals(side, link.other(other));
                assertEquals(link, Link.of(ID, other, relation.inverse(), side));
                assertEquals(relation, relation.inverse().inverse());
            }
        }
    }

    @Test
    void who_is_blocked_and_who_is_a_parent_waits() {
        assertEquals(
                Optional.of(new Wait(TWO, ONE)),
                Link.of(ID, ONE, Relation.BLOCKS, TWO).asWait());
        assertEquals(
                Optional.of(new Wait(ONE, TWO)),
                Link.of(ID, ONE, Relation.BLOCKED_BY, TWO).asWait());
        assertEquals(
                Optional.of(new Wait(TWO, ONE)),
                Link.of(ID, ONE, Relation.PARENT, TWO).asWait());
        assertEquals(
                Optional.of(new Wait(ONE, TWO)),
                Link.of(ID, ONE, Relation.CHILD, TWO).asWait());
        assertEquals(
                Optional.empty(), Link.of(ID, ONE, Relation.DUPLICATES, TWO).asWait());
        assertEquals(
                Optional.empty(), Link.of(ID, ONE, Relation.RELATES_TO, TWO).asWait());
        for (LinkKind kind : LinkKind.values()) {
            assertEquals(
                    kind.isDependency(), new Link(ID, kind, ONE, TWO).asWait().isPresent());
        }
    }

    @Test
    void a_link_moves_to_another_ticket_unless_that_is_its_other_side() {
        TicketId target = new TicketId(3);
        Link link = Link.of(ID, ONE, Relation.BLOCKED_BY, TWO);

        assertEquals(Optional.of(Link.of(ID, target, Relation.BLOCKED_BY, TWO)), link.moved(ONE, target));
        assertEquals(Optional.empty(), link.moved(ONE, TWO));
    }
}
