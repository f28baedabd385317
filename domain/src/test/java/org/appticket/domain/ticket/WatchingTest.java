package org.appticket.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.junit.jupiter.api.Test;

class WatchingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId ADA = new PersonId(1);
    private static final PersonId BOB = new PersonId(2);
    private static final PersonId EVE = new PersonId(10);

    @Test
    void who_is_asked_by_another_is_invited_and_who_comes_alone_is_not() {
        Ticket ticket = add(add(opened(), BOB, Author.of(ADA)), EVE, Author.of(EVE));

        assertEquals(Watchers.of(Set.of(BOB), Set.of(EVE)), ticket.circle().watchers());
        assertEquals(Set.of(BOB), ticket.standing().watchers(), "only who is invited has rights for it");
    }

    @Test
    void who_is_invited_stays_so_and_who_watches_alone_can_be_invited() {
        Ticket ticket = add(add(opened(), BOB, Author.of(ADA)), EVE, Author.of(EVE));

        assertTrue(new Watching(ticket).add(BOB, Author.of(BOB), NOW).isNone());
        assertTrue(new Watching(ticket).add(BOB, Author.of(ADA), NOW).isNone());
        assertEquals(
                Watchers.of(Set.of(BOB, EVE), Set.of()),
                add(ticket, EVE, Author.of(ADA)).circle().watchers());
    }

    @Test
    void an_event_says_who_watches_in_the_order_of_their_numbers() {
        Ticket ticket = add(opened(), EVE, Author.of(ADA));
        TicketEvent event =
                new Watching(ticket).add(BOB, Author.of(ADA), NOW).events().get(0);

        assertEquals(EventKind.WATCHED, event.kind());
        assertEquals(Visibility.PUBLIC, event.visibility());
        assertEquals(
                Optional.of("10"), event.change(Field.INVITED).orElseThrow().from());
        assertEquals(Optional.of("2 10"), event.to(Field.INVITED));
        assertEquals(Optional.empty(), event.change(Field.WATCHERS));
    }

    @Test
    void who_is_taken_off_does_not_watch_and_cannot_be_taken_off_again() {
        Ticket watched = add(opened(), BOB, Author.of(ADA));
        Change removed = new Watching(watched).remove(BOB, Author.of(BOB), NOW);

        assertEquals(Watchers.NONE, removed.after().circle().watchers());
        assertEquals(EventKind.UNWATCHED, removed.events().get(0).kind());
        assertTrue(
                new Watching(removed.after()).remove(BOB, Author.of(BOB), NOW).isNone());
    }

    @Test
    void what_becomes_confidential_is_watched_by_nobody_in_the_same_decision() {
        Ticket watched = add(add(opened(), BOB, Author.of(ADA)), EVE, Author.of(EVE));
        Change hidden = watched.edit(confidential(true), Author.of(ADA), NOW);

        assertEquals(
                List.of(EventKind.EDITED, EventKind.UNWATCHED),
                hidden.events().stream().map(TicketEvent::kind).toList());
        assertEquals(Watchers.NONE, hidden.after().circle().watchers());

        Ticket again = add(hidden.after(), BOB, Author.of(ADA));
        assertEquals(1, again.edit(title(), Author.of(ADA), NOW).events().size());
        assertEquals(
                Set.of(BOB),
                again.edit(title(), Author.of(ADA), NOW).after().standing().watchers());
        assertEquals(
                Set.of(BOB),
                again.edit(confidential(false), Author.of(ADA), NOW)
                        .after()
                        .standing()
                        .watchers());
    }

    @Test
    void a_ticket_without_watchers_becomes_confidential_by_one_event() {
        assertEquals(
                1,
                opened().edit(confidential(true), Author.of(ADA), NOW).events().size());
    }

    @Test
    void too_many_cannot_watch() {
        Set<PersonId> crowd =
                LongStream.rangeClosed(1, Watchers.MAX).mapToObj(PersonId::new).collect(Collectors.toSet());
        Watchers most = Watchers.of(crowd, Set.of());

        assertEquals(most, most.with(new PersonId(7), false));
        assertThrows(InvalidValue.class, () -> most.with(new PersonId(51), false));
    }

    private static Ticket add(Ticket ticket, PersonId person, Author by) {
        return new Watching(ticket).add(person, by, NOW).after();
    }

    private static Ticket opened() {
        Details details = new Details(
                TicketType.INCIDENT,
                "Fire",
                "",
                new CategoryId(1),
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.of(List.of()),
                false,
                Optional.empty(),
                ADA);
        Origin origin = new Origin(Channel.WEB, NOW, Optional.empty());
        return Ticket.open(new TicketId(1), origin, details, Author.of(ADA)).after();
    }

    private static DetailsPatch confidential(boolean flag) {
        return patch(Optional.empty(), Optional.of(flag));
    }

    private static DetailsPatch title() {
        return patch(Optional.of("Water"), Optional.of(true));
    }

    private static DetailsPatch patch(Optional<String> title, Optional<Boolean> confidential) {
        DetailsPatch none = DetailsPatch.NONE;
        return new DetailsPatch(
                none.type(),
                title,
                none.description(),
                none.category(),
                none.team(),
                none.impact(),
                none.urgency(),
                none.priority(),
                none.tags(),
                confidential,
                none.dueDate(),
                none.requester());
    }
}
