package org.appticket.bootstrap.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Rules;
import org.appticket.domain.sla.clock.SlaClock;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.structure.Category;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState.Waiting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tickets per second whose clocks are read: a course of 100 events is parsed as it is stored, then all five targets and the
 * deadlines are told. The events are an opening, a start, pauses, and what people say.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class SlaClockBenchmark {

    private static final int EVENTS = 100;
    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration PACE = Duration.ofMinutes(97);
    private static final PersonId REQUESTER = new PersonId(1);
    private static final PersonId AGENT = new PersonId(2);

    /** How often the ticket waits: in some of its events, and in nearly all of them. */
    @Param({"12", "48"})
    public int pauses;

    private final Rules rules = rules();
    private String stored = "";
    private Instant now = OPENED;
    private List<TicketEvent> events = List.of();

    @Setup
    public void live() {
        Change change = Ticket.open(
                new TicketId(1), new Origin(Channel.WEB, OPENED, Optional.empty()), details(), Author.of(REQUESTER));
        List<TicketEvent> history = new ArrayList<>(change.events());
        boolean started = false;
        while (history.size() < EVENTS) {
            now = now.plus(PACE);
            boolean steps = history.size() % (EVENTS / pauses) < 2;
            change = started && !steps ? comment(change.after()) : step(change.after(), history.size());
            started = true;
            history.addAll(change.events());
        }
        events = List.copyOf(history);
        stored = Course.opened(events).toString();
    }

    private Change step(Ticket ticket, int turn) {
        WaitingFor what = turn % 3 == 0 ? WaitingFor.THIRD_PARTY : WaitingFor.REQUESTER;
        Step step = switch (ticket.status()) {
            case OPEN -> new Step.Start();
            case IN_PROGRESS -> new Step.Wait(new Waiting(what, Optional.empty()), Optional.empty());
            case WAITING, RESOLVED, CLOSED -> new Step.Resume(Optional.empty());
        };
        return ticket.take(step, Obstacles.NONE, Author.of(AGENT), now);
    }

    private Change comment(Ticket ticket) {
        Comment comment = Comment.of(new CommentId(1), ticket.id(), AGENT, Visibility.PUBLIC, "Still at it.", now);
        return new Conversation(ticket).say(comment, Obstacles.NONE, true);
    }

    private static Details details() {
        return new Details(
                TicketType.INCIDENT,
                "Screen stays dark",
                "Since this morning.",
                Category.OTHER,
                Optional.of(new TeamId(1)),
                Prioritisation.DEFAULT,
                Tags.NONE,
                false,
                Optional.empty(),
                REQUESTER);
    }

    private static Rules rules() {
        Map<Target, Budget> targets = new EnumMap<>(Target.class);
        targets.put(Target.ACCEPTANCE, new Budget.OfTime(Duration.ofHours(4)));
        targets.put(Target.FIRST_RESPONSE, new Budget.OfWorkingDays(2));
        targets.put(Target.RESOLUTION, new Budget.OfTime(Duration.ofHours(40)));
        targets.put(Target.TEAM, new Budget.OfTime(Duration.ofHours(24)));
        targets.put(Target.SUPPLIER, new Budget.OfWorkingDays(5));
        SlaPolicy policy = new SlaPolicy(
                new PolicyId(1),
                new Version(1),
                "All",
                SlaMatch.ALL,
                new CalendarId(1),
                targets,
                AlarmPoints.DEFAULT,
                false,
                Optional.empty());
        return new Rules(policy, BusinessCalendarBenchmark.office(), Optional.empty());
    }

    @Benchmark
    public void parseAndRead(Blackhole hole) {
        SlaClock clock = SlaClock.of(Course.parse(stored), rules);
        hole.consume(clock.read(now));
        hole.consume(clock.deadlines());
    }

    @Benchmark
    public Course parse() {
        return Course.parse(stored);
    }

    @Benchmark
    public Course fold() {
        return Course.opened(events);
    }

    @Benchmark
    public void explain(Blackhole hole) {
        SlaClock clock = SlaClock.of(Course.parse(stored), rules);
        hole.consume(clock.segments(Target.RESOLUTION, now));
    }
}
