package org.appticket.application.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class SuggestSimilarTest {
    private final World world = ServiceDesk.fresh().world();
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Ticket subject = world.aTicket()
            .of(requester.person())
            .titled("VPN certificate expired on laptop")
            .saying("Since Monday")
            .open();

    @Test
    void what_shares_rare_words_is_suggested_with_why_and_unresolved_ones_come_first() {
        Ticket solved =
                world.aTicket().titled("Laptop: VPN certificate expired").in(Status.RESOLVED);
        Ticket open = world.aTicket().titled("Certificate of the VPN").open();
        world.aTicket().titled("Coffee machine").open();

        List<Suggestion> suggestions = suggest(SuggestSimilar.Query.of(subject.id(), agent));

        assertEquals(List.of(open.id(), solved.id()), ids(suggestions));
        assertEquals(List.of("certificate", "vpn"), suggestions.get(0).words());
        assertTrue(suggestions.get(1).percent() > suggestions.get(0).percent());
        assertTrue(suggestions.get(1).ticket().state().givenResolution().isPresent());
    }

    @Test
    void what_is_reported_twice_is_marked() {
        Ticket same = world.aTicket()
                .of(requester.person())
                .titled("Laptop VPN certificate expired")
                .open();
        Ticket old = world.aTicket()
                .of(requester.person())
                .titled("Laptop VPN certificate expired")
                .at(Instant.parse("2020-01-01T00:00:00Z"))
                .open();
        var draft = new SuggestSimilar.Draft("VPN certificate expired on my laptop", "", Optional.empty());

        List<Suggestion> suggestions = suggest(SuggestSimilar.Query.of(draft, requester));

        assertEquals(3, suggestions.size());
        assertTrue(of(same, suggestions).duplicate());
        assertTrue(of(subject, suggestions).duplicate());
        assertFalse(of(old, suggestions).duplicate());
    }

    @Test
    void nothing_is_suggested_that_may_not_be_seen_or_for_what_may_not_be_read() {
        Ticket foreign = world.aTicket().titled("VPN certificate expired").open();
        Ticket own = world.aTicket().of(requester.person()).titled("Slow").open();
        world.say(own.id(), agent.person(), Visibility.INTERNAL, "VPN certificate expired on laptop");

        assertEquals(List.of(), ids(suggest(SuggestSimilar.Query.of(subject.id(), requester))));
        assertEquals(List.of(own.id(), foreign.id()), ids(suggest(SuggestSimilar.Query.of(subject.id(), agent))));
        assertEquals(
                Optional.of(Code.NOT_FOUND),
                ServiceDesk.refusalOf(() -> suggest(SuggestSimilar.Query.of(foreign.id(), requester))));
    }

    @Test
    void nothing_is_like_nothing() {
        var draft = new SuggestSimilar.Draft("", "", Optional.empty());

        assertEquals(List.of(), suggest(SuggestSimilar.Query.of(draft, agent)));
    }

    private List<Suggestion> suggest(SuggestSimilar.Query query) {
        ConfidentialReads reads =
                new ConfidentialReads(world.ports().unitOfWork(), world.ports().audit());
        return new SuggestSimilar(
                        world.ports().texts(), new ShowTicket(world.ports().search(), reads), reads, world::now)
                .handle(query);
    }

    private static Suggestion of(Ticket ticket, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(one -> one.ticket().id().equals(ticket.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<TicketId> ids(List<Suggestion> suggestions) {
        return suggestions.stream().map(one -> one.ticket().id()).toList();
    }
}
