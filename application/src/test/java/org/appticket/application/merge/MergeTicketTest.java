package org.appticket.application.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ConfidentialReads;
import org.appticket.application.search.FindTickets;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.AssignLead;
import org.appticket.application.ticket.EditTicket;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.Refusal;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Crossing;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;
import org.junit.jupiter.api.Test;

class MergeTicketTest {
    private static final DetailsPatch CONFIDENTIAL = new DetailsPatch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty(),
            Optional.empty());

    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final TeamId team = world.team();
    private final Actor requester = world.actor(Role.USER);
    private final Actor other = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Actor manager = world.actor(Role.MANAGER);
    private final Actor member = world.actor(world.join(team, world.person(Role.AGENT)));
    private final Ticket source = world.aTicket().of(requester.person()).open();
    private final Ticket target = world.aTicket().of(other.person()).open();

    @Test
    void the_target_is_answered_and_both_are_kept() {
        TicketRecord answered = merge(source, target, agent);

        assertEquals(target.id(), answered.id());
        assertEquals(Set.of(requester.person()), answered.watchers().invited());
        assertEquals(
                Optional.of(target.id()),
                world.get(source.id()).state().merged().map(TicketState.Merged::into));
    }

    @Test
    void it_takes_the_right_on_both_sides() {
        Ticket elsewhere = world.aTicket().inQueueOf(team).open();
        Ticket secret = world.aTicket().inQueueOf(team).confidential(true).open();

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusal(() -> merge(elsewhere, target, agent)));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusal(() -> merge(source, elsewhere, agent)));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusal(() -> merge(source, elsewhere, manager)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> merge(source, secret, agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> merge(secret, source, agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> merge(source, target, requester)));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                refusal(() ->
                        merge(source, world.aTicket().of(requester.person()).open(), requester)));
        assertEquals(Optional.empty(), refusal(() -> merge(source, elsewhere, member)));
    }

    @Test
    void a_number_that_no_ticket_has_is_not_found_and_a_ticket_itself_is_refused() {
        TicketId none = world.ports().identifiers().nextTicket();

        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> merge(source.id(), none, agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> merge(none, source.id(), agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> merge(source.id(), none, requester)));
        assertEquals(Optional.of(Code.MERGE_REFUSED), refusal(() -> merge(source, source, agent)));
        assertEquals(source.version(), world.get(source.id()).version());
    }

    @Test
    void a_confidential_ticket_and_one_whose_requester_may_not_see_it_stay_two() {
        Ticket secret = world.aTicket().inQueueOf(team).confidential(true).open();

        assertEquals(Optional.of(Code.MERGE_REFUSED), refusal(() -> merge(source, secret, member)));
        assertEquals(Optional.of(Code.MERGE_REFUSED), refusal(() -> merge(secret, target, member)));
        assertEquals(secret.version(), world.get(secret.id()).version());
    }

    @Test
    void what_is_said_about_the_source_is_said_about_the_end_of_the_chain() {
        Ticket end = world.aTicket().waitingFor(WaitingFor.REQUESTER);
        merge(source, target, agent);
        merge(target, end, agent);

        Comment reply = say(source, requester, Visibility.PUBLIC);
        Comment note = say(source, agent, Visibility.INTERNAL);

        assertEquals(List.of(end.id(), end.id()), List.of(reply.ticket(), note.ticket()));
        assertEquals(Status.CLOSED, world.get(source.id()).status());
        assertEquals(Status.WAITING, world.get(end.id()).status(), "it does not wait for them");
    }

    @Test
    void a_chain_without_end_keeps_what_is_said_at_the_ticket_itself() {
        merge(source, target, agent);
        world.save(new Crossing(world.get(target.id()), Author.SYSTEM, world.now()).mergedInto(source.id()));

        assertEquals(source.id(), say(source, agent, Visibility.PUBLIC).ticket());
        assertEquals(target.id(), say(target, agent, Visibility.INTERNAL).ticket());
    }

    @Test
    void who_may_not_reply_at_the_end_of_the_chain_follows_up_their_own_ticket() {
        merge(source, target, agent);
        edit(target, CONFIDENTIAL);

        Comment reply = say(source, requester, Visibility.PUBLIC);

        Ticket followUp = world.get(reply.ticket());
        assertEquals(Optional.of(source.id()), followUp.origin().followUpOf());
        assertEquals(source.id(), say(source, agent, Visibility.INTERNAL).ticket());
    }

    @Test
    void nothing_else_is_done_to_the_source_and_the_refusal_names_the_target_to_those_who_see_it() {
        merge(source, target, agent);
        List<Supplier<?>> attempts = List.of(
                () -> new MoveTicket(service.desk())
                        .handle(new MoveTicket.Command(at(source, agent), new Step.Start())),
                () -> new AssignLead(service.desk())
                        .handle(new AssignLead.Command(at(source, agent), Optional.of(agent.person()))),
                () -> new EditTicket(service.desk())
                        .handle(new EditTicket.Command(at(source, agent), DetailsPatch.NONE)));

        for (Supplier<?> attempt : attempts) {
            Refusal refusal = refused(attempt);
            assertEquals(Code.ILLEGAL_TRANSITION, refusal.code());
            assertEquals(target.id().value(), refusal.facts().get("mergedInto"));
        }
        edit(target, CONFIDENTIAL);
        for (Supplier<?> attempt : attempts) {
            assertNull(refused(attempt).facts().get("mergedInto"));
        }
    }

    @Test
    void the_source_tells_where_it_goes_on_to_those_who_see_that() {
        merge(source, target, agent);
        assertEquals(Optional.of(target.id()), mergedInto(requester));
        assertEquals(Optional.of(target.id()), mergedInto(agent));

        edit(target, CONFIDENTIAL);
        assertEquals(Optional.empty(), mergedInto(requester));
        assertEquals(Optional.empty(), mergedInto(agent));
        assertEquals(Optional.of(target.id()), mergedInto(manager));
        assertEquals(
                Optional.of(Status.CLOSED),
                listed(agent).map(record -> record.state().status()));
        assertEquals(
                Optional.empty(),
                listed(agent).flatMap(record -> record.state().merged()).map(TicketState.Merged::into));
    }

    @Test
    void taken_out_it_stands_where_it_stood_and_the_conversation_is_its_own() {
        Comment before = say(source, requester, Visibility.PUBLIC);
        merge(source, target, agent);
        Comment since = say(source, requester, Visibility.PUBLIC);

        TicketRecord out = unmerge(source, agent);

        assertEquals(source.id(), out.id());
        assertEquals(Status.OPEN, out.state().status());
        assertEquals(List.of(before.id()), said(source));
        assertEquals(List.of(since.id()), said(target));
        assertEquals(Set.of(), world.get(target.id()).circle().watchers().all());
    }

    @Test
    void taking_out_takes_the_right_on_both_sides_and_a_merge() {
        Ticket routed = world.aTicket().inQueueOf(team).open();
        merge(source, routed, member);

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusal(() -> unmerge(source, agent)));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusal(() -> unmerge(source, requester)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> unmerge(source, other)));
        assertEquals(Optional.of(Code.MERGE_REFUSED), refusal(() -> unmerge(target, agent)));
        assertEquals(Optional.empty(), refusal(() -> unmerge(source, member)));
        assertEquals(Optional.of(Code.MERGE_REFUSED), refusal(() -> unmerge(source, member)));
    }

    private static Target at(Ticket ticket, Actor by) {
        return Target.of(ticket.id(), by);
    }

    private void edit(Ticket ticket, DetailsPatch patch) {
        world.decide(ticket.id(), (known, now) -> known.edit(patch, Author.SYSTEM, now));
    }

    private Optional<TicketId> mergedInto(Actor by) {
        return new ShowTicket(world.ports().search(), reads())
                .handle(new ShowTicket.Query(source.id(), by))
                .state()
                .merged()
                .map(TicketState.Merged::into);
    }

    private Optional<TicketRecord> listed(Actor by) {
        return new FindTickets(world.ports().search(), world.ports().texts(), reads())
                        .handle(new FindTickets.Query(TicketFilter.ALL, TicketSort.NEWEST_FIRST, by, PageRequest.FIRST))
                        .items()
                        .stream()
                        .filter(record -> record.id().equals(source.id()))
                        .findFirst();
    }

    private ConfidentialReads reads() {
        return new ConfidentialReads(world.ports().unitOfWork(), world.ports().audit());
    }

    private List<?> said(Ticket ticket) {
        return world
                .ports()
                .comments()
                .list(ticket.id(), EnumSet.allOf(Visibility.class), PageRequest.FIRST)
                .items()
                .stream()
                .map(known -> known.comment().id())
                .toList();
    }

    private Comment say(Ticket ticket, Actor by, Visibility visibility) {
        return service.say(ticket.id(), by, visibility, "Hello").comment();
    }

    private TicketRecord merge(Ticket from, Ticket into, Actor by) {
        return merge(from.id(), into.id(), by);
    }

    private TicketRecord merge(TicketId from, TicketId into, Actor by) {
        return new MergeTicket(
                        service.desk(),
                        world.ports().merges(),
                        world.ports().memberships(),
                        world.ports().links())
                .handle(new MergeTicket.Command(from, into, by));
    }

    private TicketRecord unmerge(Ticket ticket, Actor by) {
        return new UnmergeTicket(
                        service.desk(), world.ports().merges(), world.ports().links())
                .handle(new UnmergeTicket.Command(ticket.id(), by));
    }

    private static Optional<Code> refusal(Supplier<?> work) {
        return ServiceDesk.refusalOf(work);
    }

    private static Refusal refused(Supplier<?> work) {
        return assertThrows(Refusal.class, work::get);
    }
}
