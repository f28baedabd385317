package org.appticket.application.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.junit.jupiter.api.Test;

/** What goes out to whom, once, in order, whatever breaks meanwhile. */
class SendNewsTest {
    private final NewsRoom room = new NewsRoom();
    private final PersonId reader = room.reader(Role.USER);
    private final TicketId ticket =
            room.world().aTicket().of(reader).titled("Écran noir").open().id();

    private static List<NoticeKind> kinds(News news) {
        return news.items().stream().map(Item::kind).toList();
    }

    private List<DeliveryState> states() {
        return room.deliveries().stream().map(DeliveryRecord::state).toList();
    }

    @Test
    void what_is_due_goes_out_once_with_what_the_ticket_says_now() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        News news = room.sent().get(0);
        assertEquals("agathe@example.org", news.to().address());
        assertEquals("Écran noir", news.items().get(0).about().title());
        assertEquals(
                "https://desk.example.org/tickets/" + ticket,
                news.items().get(0).about().link());
        assertEquals(1, room.sent().size());
        assertEquals(List.of(DeliveryState.SENT), states());
    }

    @Test
    void letters_go_out_in_the_order_of_what_happened() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        room.tell(reader, ticket, NoticeKind.RESOLVED);
        assertEquals(
                List.of(List.of(NoticeKind.STARTED), List.of(NoticeKind.RESOLVED)),
                room.sent().stream().map(SendNewsTest::kinds).toList());
    }

    @Test
    void words_go_out_once_they_cannot_be_taken_back_and_nothing_overtakes_them() {
        PersonId agent = room.world().person(Role.AGENT);
        Comment said = room.world().say(ticket, agent, "On my way.");
        room.tellOfWords(reader, ticket, Visibility.PUBLIC, said.id());
        room.tell(reader, ticket, NoticeKind.RESOLVED);
        assertEquals(List.of(), room.sent());
        room.pass(Duration.ofSeconds(10));
        assertEquals(2, room.sent().size());
        assertEquals(
                Optional.of("On my way."),
                room.courier().brought().get(0).items().get(0).text());
    }

    @Test
    void words_that_were_taken_back_do_not_go_out() {
        PersonId agent = room.world().person(Role.AGENT);
        Comment said = room.world().say(ticket, agent, "Oh dear.");
        room.tellOfWords(reader, ticket, Visibility.PUBLIC, said.id());
        room.world()
                .decide(
                        ticket,
                        (known, now) -> new Conversation(known)
                                .rewrite(
                                        room.world()
                                                .ports()
                                                .comments()
                                                .find(ticket, said.id())
                                                .orElseThrow()
                                                .comment(),
                                        Optional.empty(),
                                        Author.of(agent),
                                        now));
        room.pass(Duration.ofSeconds(10));
        assertEquals(List.of(), room.sent());
        assertEquals(List.of(), states());
    }

    @Test
    void who_may_not_know_of_it_any_more_is_not_told() {
        PersonId agent = room.reader(Role.AGENT);
        Comment note = room.world().say(ticket, room.world().person(Role.AGENT), Visibility.INTERNAL, "A note.");
        TicketId secret = room.world().aTicket().confidential(true).open().id();
        room.tellOfWords(agent, ticket, Visibility.INTERNAL, note.id());
        room.tellOfWords(reader, ticket, Visibility.INTERNAL, note.id());
        room.tell(agent, secret, NoticeKind.STARTED);
        room.becomes(agent, Set.of(Role.USER), true);
        room.pass(Duration.ofSeconds(10));
        assertEquals(List.of(), room.sent());
        assertEquals(List.of(), states(), "nothing of it is kept");
    }

    @Test
    void whose_access_has_ended_or_who_has_no_address_any_more_is_not_told() {
        PersonId gone = room.reader(Role.MANAGER);
        PersonId unreachable = room.reader(Role.MANAGER, Optional.empty(), true);
        room.tell(gone, ticket, NoticeKind.STARTED);
        room.tell(unreachable, ticket, NoticeKind.STARTED);
        room.becomes(gone, Set.of(Role.MANAGER), false);
        assertEquals(List.of(), room.sent());
        assertEquals(List.of(), states());
    }

    @Test
    void a_digest_holds_every_fact_once() {
        TicketId other = room.world().aTicket().of(reader).open().id();
        room.tellTogether(reader, ticket, NoticeKind.STARTED);
        room.tellTogether(reader, other, NoticeKind.STARTED);
        room.tell(reader, ticket, NoticeKind.RESOLVED);
        List<News> news = room.sent();
        assertEquals(1, news.size());
        assertEquals(List.of(NoticeKind.STARTED, NoticeKind.STARTED, NoticeKind.RESOLVED), kinds(news.get(0)));
        assertEquals(1, room.sent().size());
    }

    @Test
    void a_storm_goes_into_few_letters_and_no_fact_is_lost() {
        for (int i = 0; i < 3; i++) {
            room.tell(reader, ticket, NoticeKind.PRIORITY_CHANGED);
            room.send();
        }
        int told = 3;
        for (int minute = 0; minute < 30; minute++) {
            room.tell(reader, ticket, NoticeKind.PRIORITY_CHANGED);
            told++;
            room.pass(Duration.ofMinutes(1));
            room.send();
        }
        room.pass(Duration.ofMinutes(30));
        List<News> news = room.sent();
        assertEquals(told, news.stream().mapToInt(one -> one.items().size()).sum());
        assertTrue(news.size() <= 15, "in " + news.size() + " letters");
    }

    @Test
    void who_crashes_between_sending_and_keeping_it_sends_the_same_letter_again() {
        room.tellTogether(reader, ticket, NoticeKind.STARTED);
        room.tellTogether(reader, ticket, NoticeKind.RESOLVED);
        List<News> lost = new ArrayList<>();
        room.courier().askFirst(news -> {
            lost.add(news);
            throw new IllegalStateException("killed");
        });
        assertTrue(room.send().failure().isPresent());
        room.courier().recover();
        room.tellTogether(reader, ticket, NoticeKind.CLOSED);
        SendNews other = room.node("two");
        assertEquals(0, other.handle(NewsRoom.BY_MAIL).sent(), "the lease goes on");
        room.pass(NewsRoom.LEASE);
        assertEquals(2, other.handle(NewsRoom.BY_MAIL).sent());
        assertEquals(lost.get(0), room.courier().brought().get(0));
        assertEquals(List.of(NoticeKind.CLOSED), kinds(room.courier().brought().get(1)));
    }

    @Test
    void who_is_slow_does_not_undo_what_another_node_did_meanwhile() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        SendNews other = room.node("two");
        List<Integer> meanwhile = new ArrayList<>();
        room.courier().askFirst(news -> {
            room.courier().recover();
            room.pass(NewsRoom.LEASE);
            meanwhile.add(other.handle(NewsRoom.BY_MAIL).sent());
            return Optional.of(Trouble.TOO_SLOW);
        });
        assertEquals(0, room.send().sent());
        assertEquals(List.of(1), meanwhile);
        assertEquals(List.of(DeliveryState.SENT), states());
        assertEquals(1, room.sent().size());
    }

    @Test
    void what_cannot_go_out_now_waits_longer_each_time_and_is_given_up_after_three_days() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        room.courier().failWith(Trouble.UNREACHABLE);
        assertEquals(0, room.send().sent());
        room.pass(Duration.ofSeconds(47));
        room.send();
        assertEquals(1, room.deliveries().get(0).attempts(), "too early");
        room.pass(Duration.ofSeconds(26));
        room.send();
        assertEquals(2, room.deliveries().get(0).attempts());
        int hours = 0;
        while (states().equals(List.of(DeliveryState.WAITING)) && hours < 100) {
            room.pass(Duration.ofHours(1));
            room.send();
            hours++;
        }
        assertTrue(hours >= 72 && hours <= 80, "given up after " + hours + " hours");
        assertEquals(Optional.of(Trouble.UNREACHABLE), room.deliveries().get(0).trouble());
    }

    @Test
    void what_waits_goes_out_when_the_server_is_back() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        room.courier().failWith(Trouble.REFUSED_FOR_NOW);
        room.send();
        room.tell(reader, ticket, NoticeKind.RESOLVED);
        room.courier().recover();
        room.pass(Duration.ofSeconds(73));
        assertEquals(
                List.of(List.of(NoticeKind.STARTED), List.of(NoticeKind.RESOLVED)),
                room.sent().stream().map(SendNewsTest::kinds).toList());
    }

    @Test
    void whoever_asks_to_be_left_alone_for_longer_than_usual_is() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        room.courier().failWith(new Setback(Trouble.REFUSED_FOR_NOW, Duration.ofHours(2)));
        room.send();
        room.courier().recover();
        room.pass(Duration.ofHours(2).minusSeconds(1));
        assertEquals(List.of(), room.sent());
        room.pass(Duration.ofSeconds(1));
        assertEquals(1, room.sent().size());
    }

    @Test
    void what_is_refused_for_good_is_given_up_at_once_and_holds_up_nothing() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        room.tell(reader, ticket, NoticeKind.RESOLVED);
        room.courier()
                .askFirst(news -> kinds(news).contains(NoticeKind.STARTED)
                        ? Optional.of(Trouble.RECIPIENT_REFUSED)
                        : Optional.empty());
        SendNews.Result result = room.send();
        assertEquals(1, result.sent());
        assertEquals(1, result.abandoned().size());
        assertEquals(List.of(DeliveryState.SENT, DeliveryState.DEAD), states());
    }

    @Test
    void a_reader_who_cannot_be_written_to_holds_up_nobody_else() {
        PersonId other = room.reader(Role.USER);
        TicketId theirs = room.world().aTicket().of(other).open().id();
        room.tell(reader, ticket, NoticeKind.STARTED);
        room.tell(other, theirs, NoticeKind.STARTED);
        room.courier().askFirst(news -> {
            if (news.items().get(0).about().ticket().equals(ticket)) {
                throw new IllegalStateException("a template that cannot be filled");
            }
            return Optional.empty();
        });
        assertEquals(1, room.send().sent());
    }

    @Test
    void a_channel_that_is_not_set_up_costs_nothing_and_what_waits_for_it_goes_out_once_it_is() {
        room.tell(reader, ticket, NoticeKind.STARTED);
        SendNews mute = room.nodeWithoutChannels();
        for (Optional<Channel> channel : List.of(Optional.of(Channel.EMAIL), Optional.<Channel>empty())) {
            assertEquals(0, mute.handle(new SendNews.Command(channel)).sent());
        }
        assertEquals(List.of(DeliveryState.WAITING), states());
        assertEquals(1, room.sent().size(), "and at once");
    }
}
