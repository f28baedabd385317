package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.application.dsl.Seen;
import org.appticket.application.dsl.TicketDraft;
import org.appticket.application.dsl.World;
import org.appticket.application.view.StoredHistory;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.TextRule;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.satisfaction.Satisfaction;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Rating;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState.Waiting;
import org.junit.jupiter.api.Test;

/** A ticket, its history and its comments come back exactly as they were saved, whatever they hold. */
public interface RoundTripContract extends OverPorts {

    @Test
    default void every_fact_of_a_ticket_comes_back() {
        World world = world();
        PersonId lead = world.person(Role.AGENT);
        Ticket ticket = world.aTicket()
                .of(TicketType.REQUEST)
                .titled("A keyboard")
                .saying("With **Greek** letters")
                .about(world.category())
                .inQueueOf(world.team())
                .pressing(Priority.CRITICAL)
                .tagged("b", "a", "ç")
                .confidential(true)
                .dueOn(Instant.parse("2031-12-24T17:00:00.000001Z"))
                .reportedBy(Channel.PHONE)
                .ledBy(lead)
                .open();

        assertComesBack(ticket);
        assertEquals(Optional.of(lead), ticket.lead());
        assertEquals(List.of("a", "b", "ç"), ticket.details().tags().words());
    }

    @Test
    default void every_assignment_comes_back() {
        World world = world();
        PersonId lead = world.person(Role.AGENT);
        PersonId asked = world.person(Role.AGENT);
        PersonId gone = world.person(Role.AGENT);
        Ticket ticket = world.aTicket()
                .ledBy(lead)
                .asking(asked)
                .asking(world.team())
                .asking(gone)
                .declinedBy(2)
                .open();
        assertComesBack(ticket);

        Ticket done = world.decide(ticket.id(), (known, now) -> new Assigning(known).finish(3, Author.SYSTEM, now));
        assertComesBack(done);
        Ticket left = world.decide(ticket.id(), (known, now) -> new Assigning(known).remove(4, Author.SYSTEM, now));
        assertComesBack(left);
        assertEquals(4, left.circle().assignments().lastNumber());
        assertEquals(
                4,
                world.get(ticket.id()).circle().assignments().lastNumber(),
                "a number is not given twice, even if its assignment is gone");
    }

    @Test
    default void every_value_of_every_choice_comes_back() {
        World world = world();
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                assertComesBack(world.aTicket().pressing(impact, urgency).open());
            }
        }
        Arrays.stream(Priority.values())
                .forEach(priority ->
                        assertComesBack(world.aTicket().pressing(priority).open()));
        Arrays.stream(Channel.values())
                .forEach(channel ->
                        assertComesBack(world.aTicket().reportedBy(channel).open()));
    }

    @Test
    default void every_status_comes_back_with_its_facts() {
        World world = world();
        for (Status status : Status.values()) {
            assertComesBack(world.aTicket().in(status));
        }
        for (WaitingFor what : WaitingFor.values()) {
            assertComesBack(world.aTicket().waitingFor(what));
        }
        for (Outcome outcome : Outcome.OF_CANCELLING) {
            assertComesBack(world.aTicket().after(new Step.Cancel(outcome, Optional.of("No need"))));
        }
        for (Outcome outcome : Outcome.OF_CLOSING) {
            assertComesBack(world.aTicket()
                    .after(
                            new Step.Resolve("Done.", Optional.empty()),
                            new Step.Close(outcome, Optional.of("Thanks"))));
        }
    }

    @Test
    default void what_is_not_true_any_more_is_gone() {
        World world = world();
        Ticket reopened = world.aTicket()
                .after(
                        new Step.Wait(new Waiting(WaitingFor.THIRD_PARTY, Optional.empty()), Optional.empty()),
                        new Step.Resolve("Done.", Optional.empty()),
                        new Step.Reopen(Optional.of("Not at all")));

        assertComesBack(reopened);
        assertEquals(Optional.empty(), reopened.state().givenResolution());
        assertEquals(Optional.empty(), reopened.state().waiting());
    }

    @Test
    default void what_a_requester_thinks_comes_back_until_the_ticket_is_reopened() {
        World world = world();
        TicketId id = world.aTicket().after(new Step.Resolve("Done.")).id();
        String why = longest("é🛠", TextRule.COMMENT);
        world.decide(
                id, (known, now) -> new Rating(known).give(new Satisfaction(2, Optional.of(why), now), Author.SYSTEM));
        assertComesBack(world.get(id));
        world.decide(
                id,
                (known, now) -> known.take(
                        new Step.Close(Outcome.SOLVED, Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));
        assertComesBack(world.get(id));
        Satisfaction kept = satisfaction(world.get(id)).orElseThrow();
        assertEquals(List.of(2, Optional.of(why)), List.of(kept.score(), kept.comment()));

        Ticket other = world.aTicket().after(new Step.Resolve("Done."));
        world.decide(
                other.id(),
                (known, now) -> new Rating(known).give(new Satisfaction(5, Optional.empty(), now), Author.SYSTEM));
        assertComesBack(world.get(other.id()));
        Ticket reopened = world.decide(
                other.id(),
                (known, now) -> known.take(new Step.Reopen(Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));
        assertComesBack(reopened);
        Ticket again = world.decide(
                other.id(), (known, now) -> known.take(new Step.Resolve("Done."), Obstacles.NONE, Author.SYSTEM, now));
        assertEquals(Optional.empty(), satisfaction(again));
    }

    private static Optional<Satisfaction> satisfaction(Ticket ticket) {
        return ticket.state().givenResolution().flatMap(Resolution::satisfaction);
    }

    @Test
    default void instants_come_back_to_the_microsecond_far_from_now_too() {
        World world = world();
        for (String instant : List.of(
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2031-03-30T01:59:59.999999Z",
                "2031-10-26T01:00:00.000001Z",
                "2262-04-12T00:00:00.123456Z",
                "9999-12-31T23:59:59.999999Z")) {
            Instant moment = Instant.parse(instant);
            Ticket ticket = world.aTicket().at(moment).dueOn(moment).open();

            assertComesBack(ticket);
            assertEquals(
                    List.of(moment, moment, Optional.of(moment)),
                    List.of(
                            ticket.origin().at(),
                            ticket.updatedAt(),
                            ticket.details().dueDate()));
        }
    }

    @Test
    default void what_is_finer_than_a_microsecond_is_cut_off_before_it_is_kept() {
        World world = world();
        Instant fine = Instant.parse("2031-06-07T08:09:10.123456789Z");
        Instant cut = Instant.parse("2031-06-07T08:09:10.123456Z");
        TicketId id = world.aTicket().at(fine).dueOn(fine).open().id();
        Change resolved =
                world.get(id).take(new Step.Resolve("Done.", Optional.empty()), Obstacles.NONE, Author.SYSTEM, fine);
        world.save(resolved);

        assertEquals(Seen.of(resolved.after()).state(), world.get(id).state());
        assertEquals(cut, world.get(id).state().givenResolution().orElseThrow().at());
        assertEquals(Optional.of(cut), world.get(id).details().dueDate());
        assertEquals(cut, world.eventsOf(id).get(1).at());
    }

    @Test
    default void the_longest_texts_of_any_script_come_back() {
        World world = world();
        for (String sample : List.of("a", "é", "ß", "語", "ש", "🛠", "'\"\\%_;--\n\t<b>&amp;", " x ")) {
            assertTextsComeBack(world, sample);
        }
    }

    @Test
    default void twenty_tags_of_the_longest_kind_come_back() {
        String[] words = IntStream.range(0, 20)
                .mapToObj(number -> (number + 10) + "🏷".repeat(TextRule.TAG.max() - 2))
                .toArray(String[]::new);

        Ticket ticket = world().aTicket().tagged(words).open();

        assertComesBack(ticket);
        assertEquals(List.of(words), ticket.details().tags().words());
    }

    @Test
    default void texts_that_differ_by_case_accents_or_spaces_alone_stay_different() {
        World world = world();
        for (String word : List.of("tag", "TAG", "tàg", "ta g", "straße", "strasse")) {
            Ticket ticket = world.aTicket().titled(word).tagged(word).open();

            assertComesBack(ticket);
            assertEquals(List.of(word), ticket.details().tags().words());
        }
        Ticket all =
                world.aTicket().tagged("tag", "TAG", "tàg", "straße", "strasse").open();
        assertEquals(5, all.details().tags().words().size());
        assertComesBack(all);
    }

    private void assertTextsComeBack(World world, String sample) {
        String title = longest(sample, TextRule.TITLE);
        String description = longest(sample, TextRule.DESCRIPTION);
        String resolution = longest(sample, TextRule.RESOLUTION);
        String reason = longest(sample, TextRule.REASON);
        TicketDraft draft = world.aTicket().titled(title).saying(description);

        Ticket ticket = draft.after(
                new Step.Wait(new Waiting(WaitingFor.REQUESTER, Optional.empty()), Optional.of(reason)),
                new Step.Resolve(resolution));

        String body = longest(sample, TextRule.COMMENT);
        Comment comment = world.say(ticket.id(), world.person(Role.AGENT), Visibility.INTERNAL, body);
        assertComesBack(world.get(ticket.id()));
        assertEquals(
                List.of(title, description),
                List.of(ticket.details().title(), ticket.details().description()));
        assertEquals(resolution, ticket.state().givenResolution().orElseThrow().text());
        assertEquals(Optional.of(body), comment.body());
        for (String text : List.of(title, description, reason, resolution, body)) {
            assertEquals(1, timesTold(world.eventsOf(ticket.id()), text));
        }
    }

    private static long timesTold(List<SealedEvent> events, String text) {
        long times = events.stream()
                .flatMap(event -> Told.changes(event).stream())
                .filter(change -> change.to().equals(Optional.of(text)))
                .count();
        return Math.min(times, 1);
    }

    private static String longest(String sample, TextRule rule) {
        int times = rule.max() / sample.codePointCount(0, sample.length());
        return rule.check("text", sample.repeat(times));
    }

    private void assertComesBack(Ticket ticket) {
        TicketRecord found =
                ports().search().find(ticket.id(), Sight.EVERYTHING).orElseThrow();
        StoredHistory history = world().historyOf(ticket.id());

        assertEquals(Seen.of(ticket), Seen.of(world().get(ticket.id())));
        assertEquals(Seen.of(ticket), Seen.of(found));
        assertEquals("Ada Lovelace", found.requester().name());
        assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
    }
}
