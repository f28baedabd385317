package org.appticket.adapters.notification.inapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotifyingTicketsTest {

    @ParameterizedTest
    @EnumSource
    void a_decision_is_told_to_those_concerned(TestDatabase kind) {
        Inapp inapp = Inapp.on(kind);
        World world = World.in(inapp.telling());
        PersonId agent = world.person(Role.AGENT);
        PersonId requester = world.person(Role.USER);
        TicketId ticket = world.aTicket().of(requester).open().id();

        world.decide(
                ticket,
                (open, now) -> open.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.of(agent), now));
        world.say(ticket, requester, "Still burning.");
        world.say(ticket, agent, Visibility.INTERNAL, "Bring water.");

        assertEquals(List.of(NoticeKind.STARTED), told(inapp, requester));
        assertEquals(List.of(NoticeKind.COMMENTED), told(inapp, agent));
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_is_not_kept_is_not_told(TestDatabase kind) {
        Inapp inapp = Inapp.on(kind);
        Ports ports = inapp.telling();
        World world = World.in(ports);
        PersonId requester = world.person(Role.USER);
        Ticket seen = world.aTicket().of(requester).open();
        Change resolved =
                seen.take(new Step.Resolve("Put out.", Optional.empty()), Obstacles.NONE, Author.SYSTEM, world.now());

        assertThrows(
                NotFound.class,
                () -> ports.unitOfWork().run(() -> {
                    ports.tickets().save(resolved);
                    throw new NotFound();
                }));
        assertEquals(List.of(), told(inapp, requester));

        world.save(resolved);
        assertThrows(Stale.class, () -> world.save(resolved));
        assertEquals(List.of(NoticeKind.RESOLVED), told(inapp, requester));
    }

    @ParameterizedTest
    @EnumSource
    void somebody_whose_access_has_ended_is_told_nothing(TestDatabase kind) {
        Inapp inapp = Inapp.on(kind);
        World world = World.in(inapp.telling());
        PersonId gone = world.person("Ada Lovelace", Set.of(Role.USER), false);
        TicketId ticket = world.aTicket().of(gone).open().id();

        world.decide(
                ticket, (open, now) -> open.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        assertEquals(List.of(), told(inapp, gone));
    }

    @ParameterizedTest
    @EnumSource
    void tickets_that_are_not_decorated_tell_nobody(TestDatabase kind) {
        Inapp inapp = Inapp.on(kind);
        World world = World.in(inapp.silent());
        PersonId requester = world.person(Role.USER);
        TicketId ticket = world.aTicket().of(requester).open().id();

        world.decide(
                ticket, (open, now) -> open.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        assertEquals(List.of(), told(inapp, requester));
    }

    @ParameterizedTest
    @EnumSource
    void many_decisions_at_once_are_each_told_once(TestDatabase kind) {
        Inapp inapp = Inapp.on(kind);
        World world = World.in(inapp.telling());
        PersonId requester = world.person(Role.USER);
        PersonId agent = world.person(Role.AGENT);
        List<TicketId> tickets = List.of(
                world.aTicket().of(requester).ledBy(requester).open().id(),
                world.aTicket().of(requester).ledBy(requester).open().id());

        Together.run(4, thread -> world.say(tickets.get(thread % 2), agent, "Thread " + thread));

        assertEquals(Collections.nCopies(4, NoticeKind.COMMENTED), told(inapp, requester));
    }

    @ParameterizedTest
    @EnumSource
    void what_goes_out_is_kept_with_the_decision_or_not_at_all(TestDatabase kind) {
        Inapp inapp = Inapp.on(kind);
        Ports ports = inapp.telling();
        World world = World.in(ports);
        PersonId agent = world.person(Role.AGENT);
        PersonId reader = reader(ports);
        Ticket open = world.aTicket().of(reader).open();
        world.say(open.id(), agent, "On my way.");
        Ticket said = world.get(open.id());
        Change resolved = said.take(
                new Step.Resolve("Put out.", Optional.empty()), Obstacles.NONE, Author.of(agent), world.now());
        assertThrows(
                NotFound.class,
                () -> ports.unitOfWork().run(() -> {
                    ports.tickets().save(resolved);
                    throw new NotFound();
                }));
        assertEquals(List.of(NoticeKind.COMMENTED), outgoing(inapp, reader));
        world.save(resolved);
        assertEquals(List.of(NoticeKind.COMMENTED, NoticeKind.RESOLVED), outgoing(inapp, reader));
        assertEquals(List.of(), outgoing(inapp, agent));
    }

    private static PersonId reader(Ports ports) {
        PersonId id = ports.identifiers().nextPerson();
        Profile profile =
                new Profile("Agathe", Optional.of("agathe@example.org"), Language.FR, "Europe/Paris", Optional.empty());
        return ports.unitOfWork().run(() -> {
            ports.newcomers()
                    .accept(new Person(id, new Login("agathe"), profile, Set.of(Role.USER), true, Version.UNSAVED));
            return id;
        });
    }

    private static List<NoticeKind> outgoing(Inapp inapp, PersonId person) {
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        return inapp.store()
                .ports()
                .unitOfWork()
                .run(() ->
                        inapp
                                .store()
                                .ports()
                                .lanes()
                                .listDue(new Lane.OfReader(person, Channel.EMAIL), later, 100)
                                .stream()
                                .map(pending -> pending.delivery()
                                        .message()
                                        .forReader()
                                        .orElseThrow()
                                        .kind())
                                .toList());
    }

    private static List<NoticeKind> told(Inapp inapp, PersonId person) {
        PageRequest page = new PageRequest(100, Optional.empty(), false);
        return inapp.store()
                .ports()
                .unitOfWork()
                .run(() ->
                        inapp
                                .inboxes()
                                .list(person, Sight.EVERYTHING, Set.of(Visibility.values()), page)
                                .items()
                                .stream()
                                .map(notice -> notice.kind())
                                .toList());
    }
}
