package org.appticket.application.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.assignment.TakeTicket;
import org.appticket.application.chat.ClickButton.Press;
import org.appticket.application.delivery.TicketLinks;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.InMemorySalts;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.chat.InMemoryChatLinks;
import org.appticket.application.fake.chat.InMemoryChatReplies;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.idempotency.AnswerOnce;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.chat.ReplyAddress;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;

/** A chat whose people click, over ports in memory; its time goes on when it is told to. */
final class ChatRoom {
    static final ChatMember ADA = new ChatMember("T1DC2JH3J", "U2CERLKJA");
    static final ReplyAddress REPLIES = new ReplyAddress("https://hooks.example.org/actions/1");
    static final ReplyAddress FORM = new ReplyAddress("https://hooks.example.org/actions/2");

    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final ServiceDesk service = ServiceDesk.over(ports);
    private final InMemoryPeople people = new InMemoryPeople(store);
    private final InMemoryChatReplies replies = new InMemoryChatReplies();
    private Instant now = Instant.parse("2031-03-04T05:06:12Z");
    private final InMemoryAuditLog audit = new InMemoryAuditLog(store, () -> now);
    private final ChatDesk desk =
            new ChatDesk(store, new InMemoryChatLinks(store), people, ports.memberships(), audit, () -> now);
    private final ChatNotes notes = new ChatNotes(new InMemoryKeyring("k1"), "https://desk.example.org");
    private final ClickButton clickButton = new ClickButton(
            desk,
            notes,
            replies,
            new ClickButton.Work(
                    new AnswerOnce(ports.idempotencyKeys(), store, new InMemorySalts(), () -> now),
                    new TakeTicket(service.desk()),
                    new MoveTicket(service.desk()),
                    ports.search(),
                    new TicketLinks("https://desk.example.org")));

    World world() {
        return service.world();
    }

    ServiceDesk service() {
        return service;
    }

    InMemoryAuditLog audit() {
        return audit;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The click with this key; the last reply that was given until it was answered. */
    ChatReply click(String key, Press press) {
        return click(key, press, REPLIES);
    }

    ChatReply click(String key, Press press, ReplyAddress replyTo) {
        clickButton.handle(new ClickButton.Command(
                ADA, "ada", key, press, replyTo, (refusal, language) -> language + " " + refusal.code()));
        return last().reply();
    }

    List<InMemoryChatReplies.Sent> sent() {
        return replies.sent();
    }

    InMemoryChatReplies.Sent last() {
        return sent().get(sent().size() - 1);
    }

    /** What stands behind the {@code #} of the link that the chat shows to a stranger. */
    String offer(Press press) {
        String link = ((ChatReply.Offered) click("stranger", press)).link();
        return link.substring(link.indexOf('#') + 1);
    }

    ChatLink confirm(PersonId person, String offer) {
        return confirm(caller(person, Caller.Via.SESSION), offer);
    }

    void remove(PersonId person, long number) {
        new RemoveChatLink(desk).handle(new RemoveChatLink.Command(world().actor(person), number));
    }

    List<ChatLink> list(PersonId person) {
        return new ListChatLinks(desk).handle(new ListChatLinks.Query(world().actor(person)));
    }

    /** Ends somebody's access. */
    void dismiss(PersonId person) {
        store.run(() -> {
            var known = people.get(person);
            return people.save(known.with(known.roles(), false));
        });
    }

    Caller caller(PersonId person, Caller.Via via) {
        Actor actor = world().actor(person);
        return new Caller(
                actor,
                "Ada",
                Language.FR,
                via,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    ChatLink confirm(Caller caller, String offer) {
        return new ConfirmChatLink(desk, notes).handle(new ConfirmChatLink.Command(caller, offer));
    }
}
