package org.appticket.application.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.fake.live.InMemoryEventFeed;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.live.BeginFollowing.Loss;
import org.appticket.application.live.BeginFollowing.Start;
import org.appticket.application.view.live.FedEvent;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

final class FollowEventsTest {
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryEventFeed feed = new InMemoryEventFeed(store);
    private final World world = World.in(InMemoryPorts.over(store));
    private final Bookmarks bookmarks = new Bookmarks(new InMemoryKeyring("live"));
    private final BeginFollowing beginning = new BeginFollowing(feed, bookmarks);
    private final Actor agent = world.actor(Role.AGENT);
    private final TicketId ticket = world.aTicket().open().id();
    private final Actor requester = world.actor(world.get(ticket).details().requester());

    private void order() {
        new OrderEvents(store, feed).handle(new OrderEvents.Command());
    }

    private List<Long> heard(Actor reader, FeedPosition after) {
        order();
        return new FollowEvents(feed)
                .handle(new FollowEvents.Query(after)).events().stream()
                        .filter(event -> event.isFor(reader))
                        .map(FedEvent::sequence)
                        .toList();
    }

    private Start begin(String last) {
        return beginning.handle(new BeginFollowing.Query(Optional.of(last)));
    }

    @Test
    void a_requester_hears_of_their_ticket_but_of_nothing_internal() {
        world.say(ticket, agent.person(), Visibility.INTERNAL, "Between us");
        world.say(ticket, agent.person(), "Hello");

        assertEquals(List.of(1L, 3L), heard(requester, new FeedPosition(0)));
        assertEquals(List.of(1L, 2L, 3L), heard(agent, new FeedPosition(0)));
        assertEquals(List.of(), heard(world.actor(Role.USER), new FeedPosition(0)));
        assertEquals(List.of(), heard(world.actor(Role.ADMIN), new FeedPosition(0)));
    }

    @Test
    void who_begins_hears_what_comes_and_who_comes_again_what_they_missed() {
        order();
        Start first = beginning.handle(new BeginFollowing.Query(Optional.empty()));
        assertEquals(Optional.empty(), first.loss());
        assertEquals(List.of(), heard(agent, first.after()));
        world.say(ticket, agent.person(), "Hello");

        Start again = begin(bookmarks.of(first.after()));

        assertEquals(new Start(first.after(), Optional.empty()), again);
        assertEquals(List.of(2L), heard(agent, again.after()));
    }

    @Test
    void two_bookmarks_of_one_place_do_not_show_that_it_is_one() {
        assertNotEquals(bookmarks.of(new FeedPosition(7)), bookmarks.of(new FeedPosition(7)));
    }

    @Test
    void who_comes_with_what_is_no_bookmark_begins_anew_and_is_told() {
        order();
        Start lost = new Start(feed.end(), Optional.of(Loss.UNKNOWN));

        assertEquals(lost, begin(""));
        assertEquals(lost, begin("17"));
        assertEquals(lost, begin(new Bookmarks(new InMemoryKeyring("elsewhere")).of(new FeedPosition(1))));
        assertEquals(lost, begin(bookmarks.of(new FeedPosition(999))));
    }

    @Test
    void who_comes_too_late_begins_anew_and_is_told() {
        String old = bookmarks.of(new FeedPosition(0));
        order();
        assertEquals(Optional.empty(), begin(old).loss());
        feed.forgetAll();

        assertEquals(new Start(feed.end(), Optional.of(Loss.TOO_OLD)), begin(old));
        assertEquals(Optional.empty(), begin(bookmarks.of(feed.end())).loss());
    }
}
