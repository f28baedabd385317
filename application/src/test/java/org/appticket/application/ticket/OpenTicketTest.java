package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.structure.Category;
import org.junit.jupiter.api.Test;

class OpenTicketTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();

    @Test
    void a_ticket_of_which_little_is_said_is_an_incident_of_normal_priority_in_nobodys_queue() {
        Actor ada = world.actor(Role.USER);

        TicketRecord opened = open(plain(ada));

        assertEquals(
                new Details(
                        TicketType.INCIDENT,
                        "No light",
                        "",
                        Category.OTHER,
                        Optional.empty(),
                        Prioritisation.DEFAULT,
                        Tags.NONE,
                        false,
                        Optional.empty(),
                        ada.person()),
                opened.details());
        assertEquals(Priority.NORMAL, opened.details().prioritisation().priority());
        assertEquals(
                List.of(Status.OPEN, new Version(1)), List.of(opened.state().status(), opened.version()));
        assertEquals(Optional.empty(), opened.lead());
    }

    @Test
    void opening_is_the_first_event_of_its_history() {
        Actor ada = world.actor(Role.USER);

        TicketRecord opened = open(plain(ada));

        assertEquals(
                List.of(EventKind.OPENED),
                world.eventsOf(opened.id()).stream().map(event -> event.kind()).toList());
        assertEquals(Author.of(ada.person()), world.eventsOf(opened.id()).get(0).by());
    }

    @Test
    void everything_that_can_be_said_is_kept() {
        Actor agent = world.actor(Role.AGENT);
        PersonId caller = world.person(Role.USER);
        TeamId team = world.team();
        CategoryId category = world.category();

        TicketRecord opened = open(new OpenTicket.Command(
                agent,
                Channel.PHONE,
                Optional.of(TicketType.REQUEST),
                "A chair",
                "With *wheels*",
                Optional.of(category),
                Optional.of(team),
                Optional.of(Impact.HIGH),
                Optional.of(Urgency.LOW),
                Optional.of(Priority.CRITICAL),
                Optional.of(caller),
                List.of("chair", "wheels", "chair"),
                true));

        assertEquals(
                new Details(
                        TicketType.REQUEST,
                        "A chair",
                        "With *wheels*",
                        category,
                        Optional.of(team),
                        new Prioritisation(Impact.HIGH, Urgency.LOW, Optional.of(Priority.CRITICAL)),
                        Tags.of(List.of("chair", "wheels")),
                        true,
                        Optional.empty(),
                        caller),
                opened.details());
        assertEquals(Channel.PHONE, opened.origin().channel());
    }

    @Test
    void only_those_who_work_on_tickets_open_them_for_others_or_by_phone_or_with_a_priority_of_their_own() {
        PersonId other = world.person(Role.USER);
        for (Role role : Role.values()) {
            Actor by = world.actor(role);
            boolean staff = role == Role.AGENT || role == Role.MANAGER;
            Optional<Code> refusal = staff ? Optional.empty() : Optional.of(Code.NOT_PERMITTED);

            assertEquals(refusal, refusalOf(with(by, Channel.WEB, Optional.of(other), Optional.empty())));
            assertEquals(refusal, refusalOf(with(by, Channel.PHONE, Optional.empty(), Optional.empty())));
            assertEquals(refusal, refusalOf(with(by, Channel.API, Optional.empty(), Optional.of(Priority.HIGH))));
            assertEquals(
                    Optional.empty(), refusalOf(with(by, Channel.API, Optional.of(by.person()), Optional.empty())));
        }
    }

    @Test
    void a_credential_that_may_only_read_opens_nothing() {
        Actor reader = new Actor(world.person(Role.MANAGER), Set.of(Role.MANAGER), Set.of(), Set.of(Scope.READ));

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(plain(reader)));
    }

    @Test
    void everything_that_it_refers_to_and_does_not_exist_is_named_at_once() {
        Actor agent = world.actor(Role.AGENT);
        PersonId left = world.person("Left", Set.of(Role.USER), false);
        OpenTicket.Command command = new OpenTicket.Command(
                agent,
                Channel.WEB,
                Optional.empty(),
                "No light",
                "",
                Optional.of(new CategoryId(999)),
                Optional.of(new TeamId(999)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(left),
                List.of(),
                false);

        InvalidValue refusal = assertThrows(InvalidValue.class, () -> open(command));

        assertEquals(
                List.of("category", "team", "requester"),
                refusal.violations().stream()
                        .map(violation -> violation.field())
                        .toList());
        assertEquals(
                Set.of(Problem.UNKNOWN_REFERENCE),
                Set.copyOf(refusal.violations().stream()
                        .map(violation -> violation.problem())
                        .toList()));
    }

    @Test
    void a_title_that_is_not_as_it_must_be_is_refused_and_nothing_is_kept() {
        Actor ada = world.actor(Role.USER);

        assertEquals(Optional.of(Code.INVALID), ServiceDesk.refusalOf(() -> open(titled(ada, " "))));
        assertEquals(List.of(), world.ports().histories().list(Optional.empty(), 10));
    }

    private Optional<Code> refusalOf(OpenTicket.Command command) {
        return ServiceDesk.refusalOf(() -> open(command));
    }

    private TicketRecord open(OpenTicket.Command command) {
        return new OpenTicket(service.desk()).handle(command);
    }

    private static OpenTicket.Command plain(Actor by) {
        return titled(by, "No light");
    }

    private static OpenTicket.Command titled(Actor by, String title) {
        return command(by, Channel.WEB, title, Optional.empty(), Optional.empty());
    }

    private static OpenTicket.Command with(
            Actor by, Channel channel, Optional<PersonId> requester, Optional<Priority> priority) {
        return command(by, channel, "No light", requester, priority);
    }

    private static OpenTicket.Command command(
            Actor by, Channel channel, String title, Optional<PersonId> requester, Optional<Priority> priority) {
        return new OpenTicket.Command(
                by,
                channel,
                Optional.empty(),
                title,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                priority,
                requester,
                List.of(),
                false);
    }
}
