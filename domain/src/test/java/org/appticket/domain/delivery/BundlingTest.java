package org.appticket.domain.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.Bundling.Recent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Due;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Author;
import org.junit.jupiter.api.Test;

class BundlingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Bundling FEW = new Bundling(3, Duration.ofMinutes(10));
    private static final Recent CALM = new Recent(0, Optional.empty());

    private static Pending waiting(int number, boolean together, Optional<Digest> letter) {
        Notice notice = new Notice(
                new PersonId(1), new TicketId(2), NoticeKind.RESOLVED, Visibility.PUBLIC, Author.SYSTEM, NOW);
        Delivery delivery = new Delivery(
                Digest.ofText("mark " + number), new Message.ToReader(Channel.EMAIL, notice), new Due(NOW, together));
        return new Pending(new DeliveryId(number), delivery, 0, letter);
    }

    private static List<Pending> atOnce(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> waiting(number, false, Optional.empty()))
                .toList();
    }

    @Test
    void what_is_told_at_once_goes_by_itself_the_oldest_first() {
        Plan plan = FEW.next(atOnce(2), CALM);
        assertEquals(atOnce(1), plan.members());
        assertEquals(Digest.ofText("mark 1"), plan.letter());
    }

    @Test
    void what_goes_together_takes_along_whatever_is_due() {
        List<Pending> due = List.of(waiting(1, false, Optional.empty()), waiting(2, true, Optional.empty()));
        assertEquals(due, FEW.next(due, CALM).members());
    }

    @Test
    void more_than_a_storm_goes_together_and_less_does_not() {
        assertEquals(1, FEW.next(atOnce(3), CALM).members().size());
        assertEquals(4, FEW.next(atOnce(4), CALM).members().size());
        assertEquals(
                2,
                FEW.next(atOnce(2), new Recent(2, Optional.of(NOW))).members().size());
    }

    @Test
    void after_a_storm_everything_waits_for_a_while_and_is_not_lost() {
        Plan plan = FEW.next(atOnce(2), new Recent(3, Optional.of(NOW)));
        assertEquals(List.of(), plan.members());
        assertEquals(Optional.of(NOW.plus(Duration.ofMinutes(10))), plan.later());
    }

    @Test
    void where_nothing_is_due_nothing_waits() {
        assertEquals(
                new Plan(List.of(), Digest.NONE, Optional.empty()),
                FEW.next(List.of(), new Recent(9, Optional.of(NOW))));
    }

    @Test
    void a_letter_that_was_begun_goes_out_as_it_was_whatever_came_since() {
        Optional<Digest> letter = Optional.of(Digest.ofText("letter"));
        Pending first = waiting(1, true, letter);
        Pending third = waiting(3, true, letter);
        Plan plan =
                FEW.next(List.of(first, third, waiting(2, true, Optional.empty())), new Recent(9, Optional.of(NOW)));
        assertEquals(List.of(first, third), plan.members());
        assertEquals(letter, Optional.of(plan.letter()));
    }

    @Test
    void the_mark_of_a_letter_tells_what_is_in_it() {
        List<Pending> two = List.of(waiting(1, true, Optional.empty()), waiting(2, true, Optional.empty()));
        List<Pending> other = List.of(waiting(1, true, Optional.empty()), waiting(3, true, Optional.empty()));
        assertEquals(FEW.next(two, CALM).letter(), FEW.next(two, CALM).letter());
        assertNotEquals(FEW.next(two, CALM).letter(), FEW.next(other, CALM).letter());
    }
}
