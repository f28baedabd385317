package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class EditTicketTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor agent = world.actor(Role.AGENT);

    @Test
    void who_works_on_a_ticket_changes_its_facts_and_the_history_tells_what_they_were() {
        Ticket ticket = world.aTicket().titled("Fire").open();

        TicketRecord edited = edit(ticket, agent, titled("Small fire"));

        assertEquals("Small fire", edited.details().title());
        assertEquals(new Version(2), edited.version());
        assertEquals(EventKind.EDITED, world.eventsOf(ticket.id()).get(1).kind());
        assertEquals(
                List.of(Field.TITLE),
                world.eventsOf(ticket.id()).get(1).changes().stream()
                        .map(change -> change.field())
                        .toList());
    }

    @Test
    void an_edit_that_changes_nothing_is_no_event() {
        Ticket ticket = world.aTicket().titled("Fire").open();

        assertEquals(new Version(1), edit(ticket, agent, titled("Fire")).version());
        assertEquals(new Version(1), edit(ticket, agent, DetailsPatch.NONE).version());
        assertEquals(1, world.eventsOf(ticket.id()).size());
    }

    @Test
    void requesters_do_not_edit_and_strangers_do_not_find() {
        Actor requester = world.actor(Role.USER);
        Ticket ticket = world.aTicket().of(requester.person()).open();

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(ticket, requester, titled("Mine")));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(ticket, world.actor(Role.USER), titled("Mine")));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(ticket, world.actor(Role.ADMIN), titled("Mine")));
    }

    @Test
    void a_ticket_in_the_queue_of_another_team_is_seen_and_not_edited() {
        Ticket ticket = world.aTicket().inQueueOf(world.team()).open();

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(ticket, agent, titled("Ours")));
    }

    @Test
    void a_closed_ticket_is_not_edited() {
        Ticket ticket = world.aTicket().in(Status.CLOSED);

        assertEquals(Optional.of(Code.ILLEGAL_TRANSITION), refusalOf(ticket, agent, titled("Again")));
    }

    @Test
    void what_is_not_current_or_not_as_it_must_be_is_refused() {
        Ticket ticket = world.aTicket().open();
        Target late = new Target(ticket.id(), agent, Optional.of(new Version(7)));

        assertEquals(Optional.of(Code.STALE), ServiceDesk.refusalOf(() -> edit(late, titled("Late"))));
        assertEquals(Optional.of(Code.INVALID), refusalOf(ticket, agent, titled("\u0000")));
    }

    @Test
    void everything_that_it_would_refer_to_and_does_not_exist_is_named_at_once() {
        Ticket ticket = world.aTicket().open();
        DetailsPatch patch = referring(
                Optional.of(new CategoryId(999)),
                Optional.of(Optional.of(new TeamId(999))),
                Optional.of(new PersonId(999)));

        InvalidValue refusal = assertThrows(InvalidValue.class, () -> edit(ticket, agent, patch));

        assertEquals(
                List.of("category", "team", "requester"),
                refusal.violations().stream()
                        .map(violation -> violation.field())
                        .toList());
    }

    @Test
    void who_edits_a_ticket_out_of_their_sight_is_answered_this_once() {
        Ticket ticket = world.aTicket().open();
        TeamId elsewhere = world.team();

        TicketRecord edited =
                edit(ticket, agent, referring(Optional.empty(), Optional.of(Optional.of(elsewhere)), Optional.empty()));

        assertEquals(Optional.of(elsewhere), edited.details().team());
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(ticket, agent, titled("Back")));
    }

    private Optional<Code> refusalOf(Ticket ticket, Actor by, DetailsPatch patch) {
        return ServiceDesk.refusalOf(() -> edit(ticket, by, patch));
    }

    private TicketRecord edit(Ticket ticket, Actor by, DetailsPatch patch) {
        return edit(Target.of(ticket.id(), by), patch);
    }

    private TicketRecord edit(Target target, DetailsPatch patch) {
        return new EditTicket(service.desk()).handle(new EditTicket.Command(target, patch));
    }

    private static DetailsPatch titled(String title) {
        return patch(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DetailsPatch referring(
            Optional<CategoryId> category, Optional<Optional<TeamId>> team, Optional<PersonId> requester) {
        return patch(Optional.empty(), category, team, requester);
    }

    private static DetailsPatch patch(
            Optional<String> title,
            Optional<CategoryId> category,
            Optional<Optional<TeamId>> team,
            Optional<PersonId> requester) {
        return new DetailsPatch(
                Optional.empty(),
                title,
                Optional.empty(),
                category,
                team,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                requester);
    }
}
