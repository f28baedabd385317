package org.appticket.application.ticket;

import static org.appticket.application.dsl.ServiceDesk.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ConfidentialReads;
import org.appticket.application.search.ShowComments;
import org.appticket.application.search.ShowHistory;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.search.ShowWatchers;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.WatcherRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

class WatchTicketTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Actor friend = world.actor(Role.USER);

    @Test
    void a_requester_invites_somebody_who_then_sees_the_public_part_and_replies() {
        TicketId ticket =
                world.aTicket().of(requester.person()).confidential(true).open().id();
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> show(ticket, friend)));

        watch(ticket, requester, friend.person());

        assertEquals(ticket, show(ticket, friend).id());
        service.say(ticket, friend, Visibility.PUBLIC, "I have it too.");
        world.say(ticket, agent.person(), Visibility.INTERNAL, "Psst.");
        assertEquals(1, comments(ticket, friend));
        assertTrue(history(ticket, friend) < history(ticket, world.actor(Role.MANAGER)));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                refusalOf(() -> service.say(ticket, friend, Visibility.INTERNAL, "Psst.")));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                refusalOf(() -> watch(ticket, friend, world.person(Role.USER))),
                "who watches invites nobody");
    }

    @Test
    void who_sees_a_ticket_watches_it_alone_and_ceases_to() {
        TicketId ticket = world.aTicket().inQueueOf(world.team()).open().id();

        watch(ticket, agent, agent.person());
        assertEquals(List.of(agent.person()), watchers(ticket, agent));
        unwatch(ticket, agent, agent.person());
        assertEquals(List.of(), watchers(ticket, agent));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> watch(ticket, friend, friend.person())));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                refusalOf(() -> watch(ticket, agent, friend.person())),
                "it is in another team's queue");
    }

    @Test
    void nobody_keeps_sight_by_watching_of_their_own_accord() {
        TeamId team = world.team();
        TicketId ticket =
                world.aTicket().inQueueOf(team).confidential(true).open().id();
        PersonId person = agent.person();
        Actor member = world.actor(world.join(team, person));
        Actor manager = new Actor(person, Set.of(Role.MANAGER), Set.of(), member.scopes());

        watch(ticket, member, person);
        watch(ticket, manager, person);

        assertEquals(ticket, show(ticket, member).id());
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> show(ticket, agent)), "not a member any more");
    }

    @Test
    void what_becomes_confidential_is_hidden_from_those_who_watched_it() {
        TicketId ticket = world.aTicket().of(requester.person()).open().id();
        watch(ticket, requester, friend.person());
        Actor manager = world.actor(Role.MANAGER);

        world.decide(ticket, (known, now) -> known.edit(confidential(), Author.of(manager.person()), now));

        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> show(ticket, friend)));
        assertEquals(List.of(), watchers(ticket, manager));
        watch(ticket, manager, friend.person());
        assertEquals(ticket, show(ticket, friend).id());
    }

    @Test
    void saying_it_again_changes_nothing() {
        TicketId ticket = world.aTicket().of(requester.person()).open().id();

        TicketRecord first = watch(ticket, requester, friend.person());
        assertEquals(first.version(), watch(ticket, requester, friend.person()).version());
        TicketRecord second = unwatch(ticket, requester, friend.person());
        assertEquals(
                second.version(), unwatch(ticket, requester, friend.person()).version());
    }

    @Test
    void only_active_people_watch_and_everybody_can_be_taken_off() {
        PersonId gone = world.person("Ada Lovelace", Set.of(Role.USER), false);
        TicketId ticket =
                world.aTicket().of(requester.person()).inviting(gone).open().id();
        PersonId nobody = world.ports().identifiers().nextPerson();

        assertEquals(Optional.of(Code.INVALID), refusalOf(() -> watch(ticket, requester, nobody)));
        unwatch(ticket, requester, gone);
        assertEquals(Optional.of(Code.INVALID), refusalOf(() -> watch(ticket, requester, gone)));
    }

    @Test
    void a_closed_ticket_is_watched_and_its_follow_up_is_not() {
        TicketId closed =
                world.aTicket().of(requester.person()).in(Status.CLOSED).id();
        watch(closed, requester, friend.person());
        TicketId followUp = new FollowUpTicket(service.desk())
                .handle(new FollowUpTicket.Command(
                        Target.of(closed, requester), Channel.WEB, Optional.empty(), Optional.empty()))
                .id();

        assertEquals(closed, show(closed, friend).id());
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> show(followUp, friend)));
    }

    private static DetailsPatch confidential() {
        DetailsPatch none = DetailsPatch.NONE;
        return new DetailsPatch(
                none.type(),
                none.title(),
                none.description(),
                none.category(),
                none.team(),
                none.impact(),
                none.urgency(),
                none.priority(),
                none.tags(),
                Optional.of(true),
                none.dueDate(),
                none.requester());
    }

    private TicketRecord watch(TicketId ticket, Actor by, PersonId person) {
        return new WatchTicket(service.desk()).handle(new WatchTicket.Command(Target.of(ticket, by), person));
    }

    private TicketRecord unwatch(TicketId ticket, Actor by, PersonId person) {
        return new UnwatchTicket(service.desk()).handle(new UnwatchTicket.Command(Target.of(ticket, by), person));
    }

    private TicketRecord show(TicketId ticket, Actor by) {
        return showTicket().handle(new ShowTicket.Query(ticket, by));
    }

    private ShowTicket showTicket() {
        return new ShowTicket(
                world.ports().search(),
                new ConfidentialReads(world.ports().unitOfWork(), world.ports().audit()));
    }

    private List<PersonId> watchers(TicketId ticket, Actor by) {
        return new ShowWatchers(showTicket(), world.ports().watcherList())
                .handle(new ShowWatchers.Query(ticket, by, PageRequest.FIRST)).items().stream()
                        .map(WatcherRecord::person)
                        .map(person -> person.id())
                        .toList();
    }

    private int comments(TicketId ticket, Actor by) {
        return new ShowComments(showTicket(), world.ports().comments())
                .handle(new ShowComments.Query(ticket, by, PageRequest.FIRST))
                .items()
                .size();
    }

    private int history(TicketId ticket, Actor by) {
        return new ShowHistory(showTicket(), world.ports().histories())
                .handle(new ShowHistory.Query(ticket, by, PageRequest.FIRST))
                .items()
                .size();
    }
}
