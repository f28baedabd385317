package org.appticket.application.contract.search;

import static org.appticket.application.contract.search.Shelf.ids;
import static org.appticket.application.dsl.Wanted.tickets;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Every part of a filter, by itself. */
public interface FilterContract extends OverPorts {

    @Test
    default void without_a_filter_everything_is_found() {
        Shelf shelf = Shelf.in(world());
        Ticket one = shelf.aTicket().open();
        Ticket other = shelf.aTicket().in(Status.CLOSED);

        assertEquals(ids(one, other), shelf.find(tickets()));
    }

    @Test
    default void tickets_are_found_by_any_of_some_statuses() {
        Shelf shelf = Shelf.in(world());
        List<Ticket> all = Arrays.stream(Status.values())
                .map(status -> shelf.aTicket().in(status))
                .toList();

        for (Ticket ticket : all) {
            assertEquals(ids(ticket), shelf.find(tickets().in(ticket.status())));
        }
        assertEquals(ids(all.get(0), all.get(4)), shelf.find(tickets().in(Status.CLOSED, Status.OPEN)));
    }

    @Test
    default void tickets_are_found_by_type() {
        Shelf shelf = Shelf.in(world());
        Ticket incident = shelf.aTicket().of(TicketType.INCIDENT).open();
        Ticket request = shelf.aTicket().of(TicketType.REQUEST).open();

        assertEquals(ids(incident), shelf.find(tickets().of(TicketType.INCIDENT)));
        assertEquals(ids(request), shelf.find(tickets().of(TicketType.REQUEST)));
        assertEquals(ids(incident, request), shelf.find(tickets().of(TicketType.values())));
    }

    @Test
    default void tickets_are_found_by_the_priority_that_counts() {
        Shelf shelf = Shelf.in(world());
        Ticket computed = shelf.aTicket().pressing(Impact.HIGH, Urgency.HIGH).open();
        Ticket chosen = shelf.aTicket().pressing(Priority.CRITICAL).open();
        Ticket low = shelf.aTicket().pressing(Impact.LOW, Urgency.LOW).open();
        Ticket high = shelf.aTicket().pressing(Impact.MEDIUM, Urgency.HIGH).open();

        assertEquals(ids(computed, chosen), shelf.find(tickets().pressing(Priority.CRITICAL)));
        assertEquals(ids(low, high), shelf.find(tickets().pressing(Priority.LOW, Priority.HIGH)));
        assertEquals(ids(), shelf.find(tickets().pressing(Priority.NORMAL)));
    }

    @Test
    default void tickets_are_found_by_category() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        CategoryId mine = world.category();
        Ticket about = shelf.aTicket().about(mine).open();
        Ticket hardware = shelf.aTicket().about(new CategoryId(1)).open();

        assertEquals(ids(about), shelf.find(tickets().about(mine)));
        assertEquals(ids(about, hardware), shelf.find(tickets().about(mine, new CategoryId(1))));
    }

    @Test
    default void tickets_are_found_by_team_and_by_having_none() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        TeamId one = world.team();
        TeamId other = world.team();
        Ticket ofOne = shelf.aTicket().inQueueOf(one).open();
        Ticket ofOther = shelf.aTicket().inQueueOf(other).open();
        Ticket ofNobody = shelf.aTicket().open();

        assertEquals(ids(ofOne), shelf.find(tickets().inQueueOf(one)));
        assertEquals(ids(ofOne, ofOther), shelf.find(tickets().inQueueOf(one, other)));
        assertEquals(ids(ofNobody), shelf.find(tickets().inNobodysQueue()));
        assertEquals(
                ids(ofOther, ofNobody), shelf.find(tickets().inQueueOf(other).inNobodysQueue()));
    }

    @Test
    default void tickets_are_found_by_lead_and_by_having_none() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        PersonId one = world.person(Role.AGENT);
        PersonId other = world.person(Role.AGENT);
        Ticket ofOne = shelf.aTicket().ledBy(one).open();
        Ticket ofOther = shelf.aTicket().ledBy(other).open();
        Ticket ofNobody = shelf.aTicket().open();

        assertEquals(ids(ofOne), shelf.find(tickets().ledBy(one)));
        assertEquals(ids(ofOne, ofOther), shelf.find(tickets().ledBy(other, one)));
        assertEquals(ids(ofNobody), shelf.find(tickets().withoutLead()));
        assertEquals(ids(ofOne, ofNobody), shelf.find(tickets().ledBy(one).withoutLead()));
    }

    @Test
    default void tickets_are_found_by_requester() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        PersonId other = world.person(Role.USER);
        Ticket own = shelf.aTicket().open();
        Ticket led = world.aTicket().of(other).ledBy(shelf.owner()).open();

        assertEquals(ids(own), shelf.find(tickets().of(shelf.owner())));
        assertEquals(ids(led), shelf.find(tickets().of(other)));
        assertEquals(ids(own, led), shelf.find(tickets().of(other, shelf.owner())));
    }

    @Test
    default void tickets_are_found_by_tag_to_the_letter() {
        Shelf shelf = Shelf.in(world());
        Ticket printer = shelf.aTicket().tagged("printer", "fire").open();
        Ticket capital = shelf.aTicket().tagged("Printer").open();
        Ticket longer = shelf.aTicket().tagged("printers", "100%", "a_b").open();
        Ticket accent = shelf.aTicket().tagged("prïnter", "🖨").open();

        assertEquals(ids(printer), shelf.find(tickets().tagged("printer")));
        assertEquals(ids(capital), shelf.find(tickets().tagged("Printer")));
        assertEquals(ids(accent), shelf.find(tickets().tagged("🖨")));
        assertEquals(ids(longer), shelf.find(tickets().tagged("100%")));
        assertEquals(ids(), shelf.find(tickets().tagged("100_", "aXb", "print%", "_rinter")));
        assertEquals(ids(printer, longer), shelf.find(tickets().tagged("fire", "printer", "a_b")));
    }

    @Test
    default void tickets_are_found_by_the_tags_they_have_now() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        TicketId id = shelf.aTicket().tagged("old", "kept").open().id();

        world.decide(id, (ticket, now) -> ticket.edit(Retagging.to("kept", "new"), Author.SYSTEM, now));

        assertEquals(List.of(id), shelf.find(tickets().tagged("new")));
        assertEquals(List.of(id), shelf.find(tickets().tagged("kept")));
        assertEquals(List.of(), shelf.find(tickets().tagged("old")));
    }

    @Test
    default void tickets_are_found_by_channel() {
        Shelf shelf = Shelf.in(world());
        List<Ticket> all = Arrays.stream(Channel.values())
                .map(channel -> shelf.aTicket().reportedBy(channel).open())
                .toList();

        for (Ticket ticket : all) {
            assertEquals(
                    ids(ticket), shelf.find(tickets().reportedBy(ticket.origin().channel())));
        }
    }

    @Test
    default void tickets_are_found_by_being_confidential_or_not() {
        Shelf shelf = Shelf.in(world());
        Ticket secret = shelf.aTicket().confidential(true).open();
        Ticket plain = shelf.aTicket().open();

        assertEquals(ids(secret), shelf.find(tickets().confidential(true)));
        assertEquals(ids(plain), shelf.find(tickets().confidential(false)));
    }

    @Test
    default void spans_hold_their_beginning_and_not_their_end() {
        Shelf shelf = Shelf.in(world());
        Instant noon = Instant.parse("2031-01-02T12:00:00.000500Z");
        Instant before = noon.minusNanos(1000);
        Instant after = noon.plusNanos(1000);
        Ticket early = shelf.aTicket().at(before).open();
        Ticket sharp = shelf.aTicket().at(noon).open();
        Ticket late = shelf.aTicket().at(after).open();

        assertEquals(ids(sharp, late), shelf.find(tickets().createdFrom(noon)));
        assertEquals(ids(early), shelf.find(tickets().createdBefore(noon)));
        assertEquals(ids(sharp), shelf.find(tickets().createdFrom(noon).createdBefore(after)));
        assertEquals(ids(), shelf.find(tickets().createdFrom(noon).createdBefore(noon)));
        assertEquals(ids(sharp, late), shelf.find(tickets().updatedFrom(noon)));
        assertEquals(ids(early, sharp), shelf.find(tickets().updatedBefore(after)));
    }

    @Test
    default void a_span_may_begin_or_end_finer_than_a_microsecond() {
        Shelf shelf = Shelf.in(world());
        Instant noon = Instant.parse("2031-01-02T12:00:00.000500Z");
        Ticket sharp = shelf.aTicket().at(noon).open();

        assertEquals(ids(), shelf.find(tickets().createdFrom(noon.plusNanos(1))));
        assertEquals(ids(sharp), shelf.find(tickets().createdFrom(noon.minusNanos(1))));
        assertEquals(ids(sharp), shelf.find(tickets().createdBefore(noon.plusNanos(1))));
        assertEquals(ids(), shelf.find(tickets().createdBefore(noon)));
    }

    @Test
    default void a_span_may_be_as_wide_as_time() {
        Shelf shelf = Shelf.in(world());
        Ticket ticket = shelf.aTicket().open();

        assertEquals(ids(ticket), shelf.find(tickets().createdFrom(Instant.MIN).createdBefore(Instant.MAX)));
        assertEquals(ids(), shelf.find(tickets().updatedFrom(Instant.MAX)));
    }

    @Test
    default void when_a_ticket_was_updated_is_when_something_last_happened_to_it() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Ticket opened = shelf.aTicket().open();
        world.say(opened.id(), shelf.owner(), "Any news?");
        Instant said = world.get(opened.id()).updatedAt();

        assertEquals(ids(opened), shelf.find(tickets().updatedFrom(said)));
        assertEquals(ids(), shelf.find(tickets().createdFrom(said)));
    }

    @Test
    default void a_ticket_must_fit_every_part_of_a_filter() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        TeamId team = world.team();
        Ticket both = shelf.aTicket().inQueueOf(team).tagged("fire").open();
        shelf.aTicket().inQueueOf(team).open();
        shelf.aTicket().tagged("fire").open();
        shelf.aTicket().inQueueOf(team).tagged("fire").in(Status.CLOSED);

        assertEquals(
                ids(both), shelf.find(tickets().inQueueOf(team).tagged("fire").in(Status.OPEN)));
    }

    @Test
    default void a_filter_never_widens_the_sight() {
        World world = world();
        Ticket foreign = world.aTicket().open();
        Shelf shelf = Shelf.in(world);

        assertEquals(ids(), shelf.find(tickets().of(foreign.details().requester())));
        assertEquals(
                ids(),
                ports().search()
                        .list(TicketFilter.ALL, TicketSort.NEWEST_FIRST, Sight.NOTHING, PageRequest.FIRST)
                        .items());
    }
}
