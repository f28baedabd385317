package org.appticket.application.dsl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.dependency.Dependencies;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.port.Tickets;
import org.appticket.application.sla.RuleBook;
import org.appticket.application.sla.TimedTickets;
import org.appticket.application.sla.Timekeeping;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Priority;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState.Waiting;

/**
 * A desk whose tickets have clocks, by the policies that ship with the product. Its time begins on a Monday in March 2026 at nine o'clock in
 * Paris, and goes on when it is told to.
 */
public final class TimedDesk {
    /** A Monday, nine o'clock in Paris. */
    public static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    private final Ports ports;
    private final World world;
    private final Timekeeping timekeeping;
    private final Actor agent;
    private final PersonId requester;
    private Instant now = NINE;

    /** In memory. */
    public TimedDesk() {
        this(InMemoryPorts.fresh());
    }

    /** In a store that has nothing of its own yet. */
    public TimedDesk(Ports ports) {
        this.ports = ports;
        this.world = World.in(ports);
        this.timekeeping = new Timekeeping(
                ports.sla().timings(),
                new RuleBook(
                        ports.sla().policies(),
                        ports.sla().calendars(),
                        new RuleBook.Structure(ports.categories(), ports.teams()),
                        ports.sla().epochs(),
                        5,
                        new RuleBook.Memory()),
                ports.histories());
        this.agent = world.actor(Role.AGENT);
        this.requester = world.person(Role.USER);
    }

    public Ports ports() {
        return ports;
    }

    public World world() {
        return world;
    }

    public Timekeeping timekeeping() {
        return timekeeping;
    }

    public Actor agent() {
        return agent;
    }

    public PersonId requester() {
        return requester;
    }

    public Instant now() {
        return now;
    }

    /** A desk that keeps clocks for now. */
    public Desk desk() {
        return desk(timekeeping);
    }

    /** A desk that keeps clocks like this. */
    public Desk desk(Timekeeping keeping) {
        Tickets tickets = new TimedTickets(ports.tickets(), keeping);
        return new Desk(
                ports.unitOfWork(),
                tickets,
                new Dependencies(tickets, ports.links(), ports.search()),
                ports.search(),
                ports.references(),
                ports.identifiers(),
                () -> now);
    }

    /** It becomes that late. */
    public TimedDesk at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** So much time goes by. */
    public TimedDesk after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The requester reports something. */
    public TicketId open(Priority priority) {
        return open(desk(), priority);
    }

    /** The requester reports something at a desk. */
    public TicketId open(Desk desk, Priority priority) {
        OpenTicket.Command command = new OpenTicket.Command(
                agent,
                Channel.PHONE,
                Optional.empty(),
                "The printer jams",
                "Tray 2",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(priority),
                Optional.of(requester),
                List.of(),
                false);
        return new OpenTicket(desk).handle(command).id();
    }

    /** The agent takes a step. */
    public TicketId take(TicketId ticket, Step step) {
        return new MoveTicket(desk())
                .handle(new MoveTicket.Command(Target.of(ticket, agent), step))
                .id();
    }

    public TicketId wait(TicketId ticket, WaitingFor what) {
        return take(ticket, new Step.Wait(new Waiting(what, Optional.empty()), Optional.empty()));
    }

    /** The agent gives it another priority. */
    public void prioritise(TicketId ticket, Priority priority) {
        DetailsPatch patch = new DetailsPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.of(priority)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        desk().decide(
                        Target.of(ticket, agent),
                        Deed.EDIT,
                        (known, at) -> known.edit(patch, Author.of(agent.person()), at));
    }

    public TicketId resume(TicketId ticket) {
        return take(ticket, new Step.Resume(Optional.empty()));
    }

    public TicketId resolve(TicketId ticket) {
        return take(ticket, new Step.Resolve("replaced the roller", Optional.empty()));
    }

    public Ticket get(TicketId ticket) {
        return world.get(ticket);
    }

    /** What is kept of its clocks. */
    public Timing timing(TicketId ticket) {
        return ports.sla().timings().find(ticket).orElseThrow();
    }

    /** Its first deadline. */
    public Optional<Instant> deadline(TicketId ticket) {
        return timing(ticket).deadlines().deadline();
    }

    /** The last thing that happened to it. */
    public SealedEvent last(TicketId ticket) {
        List<SealedEvent> events = world.eventsOf(ticket);
        return events.get(events.size() - 1);
    }
}
