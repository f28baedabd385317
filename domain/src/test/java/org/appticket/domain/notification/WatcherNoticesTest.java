package org.appticket.domain.notification;

import static org.appticket.domain.notification.AudienceTest.both;
import static org.appticket.domain.notification.AudienceTest.comment;
import static org.appticket.domain.notification.AudienceTest.ticket;
import static org.appticket.domain.notification.AudienceTest.told;
import static org.appticket.domain.notification.AudienceTest.working;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;
import org.appticket.domain.ticket.Watching;
import org.junit.jupiter.api.Test;

/** Who of those who watch a ticket hears of it. */
class WatcherNoticesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId REQUESTER = new PersonId(1);
    private static final PersonId LEAD = new PersonId(2);
    private static final PersonId AGENT = new PersonId(3);
    private static final PersonId GONE = new PersonId(4);

    @Test
    void watchers_hear_of_what_they_may_read_and_nobody_twice() {
        PersonId alone = LEAD;
        Ticket watched = new Watching(new Watching(ticket(new TicketState.InProgress(), Optional.empty(), false))
                        .add(alone, Author.of(alone), NOW)
                        .after())
                .add(REQUESTER, Author.SYSTEM, NOW)
                .after();
        Conversation conversation = new Conversation(watched);

        assertEquals(both("COMMENTED"), told(conversation.say(comment(AGENT, Visibility.PUBLIC), Obstacles.NONE)));
        assertEquals(
                List.of("2 COMMENTED"), told(conversation.say(comment(AGENT, Visibility.INTERNAL), Obstacles.NONE)));
        assertEquals(List.of(), told(conversation.say(comment(alone, Visibility.INTERNAL), Obstacles.NONE)));
    }

    @Test
    void who_watches_of_their_own_accord_hears_nothing_of_what_they_may_not_see() {
        Ticket secret = ticket(new TicketState.InProgress(), Optional.empty(), true);
        Ticket alone = new Watching(secret).add(AGENT, Author.of(AGENT), NOW).after();
        Ticket invited = new Watching(secret).add(AGENT, Author.SYSTEM, NOW).after();
        Step resolve = new Step.Resolve("Restarted.", Optional.empty());

        assertEquals(List.of("1 RESOLVED"), told(alone.take(resolve, Obstacles.NONE, Author.SYSTEM, NOW)));
        assertEquals(
                List.of("1 RESOLVED", "3 RESOLVED"), told(invited.take(resolve, Obstacles.NONE, Author.SYSTEM, NOW)));
    }

    @Test
    void who_is_invited_is_told_and_who_comes_alone_or_goes_is_not() {
        Ticket ticket =
                new Watching(working()).add(REQUESTER, Author.SYSTEM, NOW).after();

        assertEquals(List.of("3 INVITED"), told(new Watching(ticket).add(AGENT, Author.of(LEAD), NOW)));
        assertEquals(List.of(), told(new Watching(ticket).add(AGENT, Author.of(AGENT), NOW)));
        assertEquals(List.of(), told(new Watching(ticket).add(GONE, Author.of(LEAD), NOW)));
        assertEquals(List.of(), told(new Watching(ticket).remove(REQUESTER, Author.of(LEAD), NOW)));
    }
}
