package org.appticket.application.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemorySalts;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.Attempt.Answer;
import org.appticket.domain.Refusal;
import org.appticket.domain.Unavailable;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

class AnswerInPartsTest {
    private final ServiceDesk desk = ServiceDesk.fresh();
    private final World world = desk.world();
    private final Actor agent = world.actor(Role.AGENT);
    private final List<TicketId> tickets = List.of(
            world.aTicket().open().id(),
            world.aTicket().open().id(),
            world.aTicket().open().id());
    private final Map<TicketId, Runnable> obstacles = new HashMap<>();
    private final Attempt.Id id = new Attempt.Id(agent.person(), "POST /tickets/bulk", "key");
    private Instant now = Instant.parse("2031-02-03T04:05:06.789Z");
    private Runnable beforeTheSecond = () -> {};
    private int begun;
    /** A unit of work that something else comes before, if it is the second one. */
    private final UnitOfWork late = new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
            begun++;
            if (begun == 2) {
                beforeTheSecond.run();
            }
            return world.ports().unitOfWork().run(work);
        }
    };

    private final AnswerInParts inParts =
            new AnswerInParts(world.ports().idempotencyKeys(), late, new InMemorySalts(), () -> now);

    @Test
    void each_part_is_done_and_the_whole_is_answered_in_order_and_again() {
        assertEquals(result("200 200 200", false), start("body"));
        assertEquals(result("200 200 200", true), start("body"));
        assertEquals(List.of(2, 2, 2), events());
    }

    @Test
    void a_part_that_is_refused_does_not_keep_the_others_from_being_done() {
        world.decide(
                tickets.get(1),
                (ticket, when) -> ticket.take(new Step.Resolve("Done."), Obstacles.NONE, author(), when));

        assertEquals(result("200 409 200", false), start("body"));
        assertEquals(List.of(Status.IN_PROGRESS, Status.RESOLVED, Status.IN_PROGRESS), statuses());
        assertEquals(result("200 409 200", true), start("body"));
    }

    @Test
    void what_was_cut_off_in_the_middle_goes_on_where_it_was() {
        for (RuntimeException end :
                List.of(new IllegalStateException("crash"), new Unavailable(Duration.ofSeconds(1)))) {
            obstacles.put(tickets.get(1), () -> {
                throw end;
            });
            assertThrows(end.getClass(), () -> start("body"));
            assertEquals(List.of(2, 1, 1), events());
        }

        obstacles.clear();
        assertEquals(result("200 200 200", false), start("body"), "the first was done and is not refused now");
        assertEquals(List.of(2, 2, 2), events());
    }

    @Test
    void a_server_that_died_holds_nobody_up_for_longer_than_its_lease() {
        beforeTheSecond = () -> {
            assertThrows(IdempotencyKeyInProgress.class, () -> start("body"));
            now = now.plusSeconds(61);
            assertEquals(result("200 200 200", false), start("body"));
        };

        assertThrows(IdempotencyKeyInProgress.class, () -> start("body"), "it lives on, and can change nothing");
        assertEquals(List.of(2, 2, 2), events());
        assertEquals(result("200 200 200", true), start("body"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        start("body");

        assertThrows(IdempotencyKeyReused.class, () -> start("another body"));
        assertEquals(List.of(2, 2, 2), events());
    }

    private AnswerOnce.Result start(String body) {
        List<AnswerInParts.Part> parts = new ArrayList<>();
        tickets.forEach(ticket -> parts.add(new AnswerInParts.Part(
                ticket.toString(),
                () -> moved(ticket),
                refusal -> answer(refusal.code() == Refusal.Code.ILLEGAL_TRANSITION ? "409" : "404"))));
        return inParts.handle(new AnswerInParts.Command(
                id,
                body,
                parts,
                answers -> answer(answers.stream().map(Answer::body).collect(Collectors.joining(" ")))));
    }

    private Answer moved(TicketId ticket) {
        Optional.ofNullable(obstacles.get(ticket)).ifPresent(Runnable::run);
        new MoveTicket(desk.desk()).handle(new MoveTicket.Command(Target.of(ticket, agent), new Step.Start()));
        return answer("200");
    }

    private List<Integer> events() {
        return tickets.stream().map(ticket -> world.eventsOf(ticket).size()).toList();
    }

    private List<Status> statuses() {
        return tickets.stream().map(ticket -> world.get(ticket).status()).toList();
    }

    private Author author() {
        return Author.of(agent.person());
    }

    private static AnswerOnce.Result result(String body, boolean replayed) {
        return new AnswerOnce.Result(answer(body), replayed);
    }

    private static Answer answer(String body) {
        return new Answer(200, Map.of(), body);
    }
}
