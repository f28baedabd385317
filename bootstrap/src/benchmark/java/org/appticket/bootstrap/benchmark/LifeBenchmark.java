package org.appticket.bootstrap.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.history.Salt;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Author;
import org.appticket.domain.structure.Category;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState.Waiting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Transitions per second of the bare domain: a whole life of seven steps, with and without sealing its history. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LifeBenchmark {

    private static final int STEPS = 7;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Author AGENT = Author.of(new PersonId(2));
    private static final Salt SALT = Salt.of(new byte[Salt.LENGTH]);
    private static final List<Step> LIFE = List.of(
            new Step.Start(Optional.empty()),
            new Step.Wait(new Waiting(WaitingFor.REQUESTER, Optional.empty()), Optional.of("asked back")),
            new Step.Resume(Optional.empty()),
            new Step.Resolve("replaced the cable", Optional.empty()),
            new Step.Reopen(Optional.of("still dark")),
            new Step.Resolve("replaced the screen", Optional.empty()),
            new Step.Close(Outcome.SOLVED, Optional.empty()));

    private final Ticket opened = Ticket.open(
                    new TicketId(1),
                    new Origin(Channel.WEB, NOW, Optional.empty()),
                    new Details(
                            TicketType.INCIDENT,
                            "Screen stays dark",
                            "Since this morning.",
                            Category.OTHER,
                            Optional.empty(),
                            Prioritisation.DEFAULT,
                            Tags.NONE,
                            false,
                            Optional.empty(),
                            new PersonId(1)),
                    Author.of(new PersonId(1)))
            .after();

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Ticket steps() {
        Ticket ticket = opened;
        for (Step step : LIFE) {
            ticket = ticket.take(step, Obstacles.NONE, AGENT, NOW).after();
        }
        return ticket;
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public HistoryChain.Head stepsWithHistory() {
        Ticket ticket = opened;
        HistoryChain.Head head = HistoryChain.Head.START;
        for (Step step : LIFE) {
            Change change = ticket.take(step, Obstacles.NONE, AGENT, NOW);
            List<SealedEvent> sealed = new HistoryChain(ticket.id(), head).seal(change.events(), () -> SALT);
            head = HistoryChain.headOf(sealed.get(sealed.size() - 1));
            ticket = change.after();
        }
        return head;
    }
}
