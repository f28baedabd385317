package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.TicketDraft;
import org.appticket.application.dsl.World;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.Stale;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState.Waiting;
import org.junit.jupiter.api.Test;

class MoveTicketTest {
    /** What somebody has to do with a ticket. */
    enum Relation {
        NONE,
        REQUESTER,
        LEAD,
        MEMBER_OF_ITS_TEAM
    }

    private static final Map<Action, Step> STEPS = new EnumMap<>(Map.of(
            Action.START, new Step.Start(),
            Action.WAIT, new Step.Wait(new Waiting(WaitingFor.THIRD_PARTY, Optional.empty()), Optional.empty()),
            Action.RESUME, new Step.Resume(Optional.empty()),
            Action.RESOLVE, new Step.Resolve("Done."),
            Action.REOPEN, new Step.Reopen(Optional.empty()),
            Action.CLOSE, new Step.Close(Outcome.SOLVED, Optional.empty()),
            Action.CANCEL, new Step.Cancel(Outcome.CANCELLED, Optional.empty())));

    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final TeamId team = world.team();

    @Test
    void every_role_in_every_relation_takes_exactly_the_steps_it_may_in_every_status() {
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                for (Status status : Status.values()) {
                    STEPS.values().forEach(step -> {
                        assertAnswer(role, relation, status, step, true);
                        assertAnswer(role, relation, status, step, false);
                    });
                }
            }
        }
    }

    @Test
    void who_starts_a_ticket_without_a_lead_becomes_its_lead() {
        Actor agent = world.actor(Role.AGENT);
        Ticket ticket = world.aTicket().open();

        TicketRecord started = move(ticket, agent, new Step.Start());

        assertEquals(Optional.of(agent.person()), started.lead().map(PersonName::id));
    }

    @Test
    void who_starts_a_ticket_with_a_lead_leaves_it_to_them() {
        Actor agent = world.actor(Role.AGENT);
        Ticket ticket = world.aTicket().ledBy(world.person(Role.AGENT)).open();

        TicketRecord started = move(ticket, agent, new Step.Start());

        assertEquals(ticket.lead(), started.lead().map(PersonName::id));
    }

    @Test
    void who_decides_upon_a_version_that_is_not_current_is_refused() {
        Actor agent = world.actor(Role.AGENT);
        Ticket ticket = world.aTicket().in(Status.IN_PROGRESS);
        Target late = new Target(ticket.id(), agent, Optional.of(new Version(1)));
        Target now = new Target(ticket.id(), agent, Optional.of(new Version(2)));

        Stale refusal = assertThrows(Stale.class, () -> move(late, new Step.Resolve("Done.")));

        assertEquals(Map.of("current", 2L), refusal.facts());
        assertEquals(
                Status.RESOLVED, move(now, new Step.Resolve("Done.")).state().status());
    }

    @Test
    void a_credential_that_may_only_read_moves_nothing() {
        Ticket ticket = world.aTicket().open();
        Actor reader = new Actor(world.person(Role.MANAGER), Set.of(Role.MANAGER), Set.of(), Set.of(Scope.READ));
        Actor writer = new Actor(world.person(Role.MANAGER), Set.of(Role.MANAGER), Set.of(), Set.of(Scope.WRITE));

        assertEquals(
                Optional.of(Code.NOT_PERMITTED), ServiceDesk.refusalOf(() -> move(ticket, reader, new Step.Start())));
        assertEquals(Optional.of(Code.NOT_FOUND), ServiceDesk.refusalOf(() -> move(ticket, writer, new Step.Start())));
    }

    @Test
    void a_confidential_ticket_cannot_be_found_by_agents_who_have_nothing_to_do_with_it() {
        Ticket ticket = world.aTicket().confidential(true).open();

        assertEquals(
                Optional.of(Code.NOT_FOUND),
                ServiceDesk.refusalOf(() -> move(ticket, world.actor(Role.AGENT), new Step.Start())));
        assertEquals(
                Optional.empty(),
                ServiceDesk.refusalOf(() -> move(ticket, world.actor(Role.MANAGER), new Step.Start())));
    }

    private void assertAnswer(Role role, Relation relation, Status status, Step step, boolean queued) {
        Actor actor = new Actor(
                world.person(role),
                Set.of(role),
                relation == Relation.MEMBER_OF_ITS_TEAM ? Set.of(team) : Set.of(),
                Set.of(Scope.values()));
        Ticket ticket = ticketFor(actor, relation, queued).in(status);
        // Who starts a ticket becomes its lead; the requester is no agent, and only opened it here.
        Ticket led = relation == Relation.LEAD ? ticket : status == Status.CLOSED ? ticket : withoutLead(ticket);

        Optional<Code> refusal = ServiceDesk.refusalOf(() -> move(led, actor, step));

        String message = role + " " + relation + " " + status + " " + step.action() + (queued ? " in a queue" : "");
        assertEquals(expected(role, relation, status, step.action(), queued), refusal, message);
        assertEquals(
                refusal.isPresent() ? Optional.of(status) : Lifecycle.next(status, step.action()),
                Optional.of(world.get(led.id()).status()),
                message);
    }

    private Ticket withoutLead(Ticket ticket) {
        return world.decide(
                ticket.id(), (known, now) -> new Assigning(known).handOver(Optional.empty(), Author.SYSTEM, now));
    }

    private TicketDraft ticketFor(Actor actor, Relation relation, boolean queued) {
        TicketDraft draft = world.aTicket();
        if (queued) {
            draft.inQueueOf(team);
        }
        return switch (relation) {
            case NONE, MEMBER_OF_ITS_TEAM -> draft;
            case REQUESTER -> draft.of(actor.person());
            case LEAD -> draft.ledBy(actor.person());
        };
    }

    private static Optional<Code> expected(Role role, Relation relation, Status status, Action action, boolean queued) {
        boolean staff = role == Role.AGENT || role == Role.MANAGER;
        boolean concerned = relation == Relation.REQUESTER || relation == Relation.LEAD;
        if (!staff && !concerned) {
            return Optional.of(Code.NOT_FOUND);
        }
        boolean worksOnIt = staff && (!queued || relation == Relation.LEAD || relation == Relation.MEMBER_OF_ITS_TEAM);
        boolean asRequester = relation == Relation.REQUESTER
                && switch (action) {
                    case START, WAIT, RESUME, RESOLVE -> false;
                    case REOPEN, CLOSE -> true;
                    case CANCEL -> status != Status.IN_PROGRESS && status != Status.WAITING;
                };
        if (!worksOnIt && !asRequester) {
            return Optional.of(Code.NOT_PERMITTED);
        }
        return Lifecycle.allowed(status).contains(action) ? Optional.empty() : Optional.of(Code.ILLEGAL_TRANSITION);
    }

    private TicketRecord move(Ticket ticket, Actor by, Step step) {
        return move(Target.of(ticket.id(), by), step);
    }

    private TicketRecord move(Target target, Step step) {
        return new MoveTicket(service.desk()).handle(new MoveTicket.Command(target, step));
    }
}
