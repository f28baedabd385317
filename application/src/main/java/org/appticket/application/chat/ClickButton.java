package org.appticket.application.chat;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.appticket.application.assignment.TakeTicket;
import org.appticket.application.chat.ChatDesk.Known;
import org.appticket.application.chat.ChatNotes.Pending;
import org.appticket.application.delivery.TicketLinks;
import org.appticket.application.idempotency.AnswerOnce;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.chat.ChatReplies;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.application.view.chat.ChatReply.Before;
import org.appticket.application.view.chat.ChatReply.Deed;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.Refusal;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.chat.LinkOffer;
import org.appticket.domain.chat.ReplyAddress;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.webhook.Webhook;

/**
 * Does what somebody clicked in a chat, as the person that they are here and by the use cases that the browser uses (rules CHT-1
 * to CHT-3 in {@code docs/rules.md}), once for each click, and answers them there.
 */
public final class ClickButton {

    private static final String ROUTE = "chat";
    private static final int DONE = 200;
    private static final int REFUSED = 409;

    private final ChatDesk desk;
    private final ChatNotes notes;
    private final ChatReplies replies;
    private final Work work;

    /**
     * What is done, and by what it is answered.
     *
     * @param once sees to it that it is done once
     * @param take takes tickets
     * @param move resolves them
     * @param tickets the tickets, to be read
     * @param links where they are shown
     */
    public record Work(AnswerOnce once, TakeTicket take, MoveTicket move, TicketSearch tickets, TicketLinks links) {}

    /** What a channel is told. */
    private record News(TicketId ticket, Deed deed, String by, Language channel) {}

    /**
     * Over the tickets.
     *
     * @param desk what it works with
     * @param notes what goes to the chat and comes back
     * @param replies answers people there
     * @param work what is done
     */
    public ClickButton(ChatDesk desk, ChatNotes notes, ChatReplies replies, Work work) {
        this.desk = desk;
        this.notes = notes;
        this.replies = replies;
        this.work = work;
    }

    /** What was clicked. */
    public sealed interface Press {

        /**
         * To take a ticket.
         *
         * @param ticket which
         * @param channel in which language the channel reads
         */
        record Take(TicketId ticket, Language channel) implements Press {}

        /**
         * To be asked how a ticket was solved.
         *
         * @param ticket which
         * @param channel in which language the channel reads
         */
        record Ask(TicketId ticket, Language channel) implements Press {}

        /**
         * To resolve a ticket.
         *
         * @param note what the form came with
         * @param resolution how it was solved
         */
        record Resolve(String note, String resolution) implements Press {}
    }

    /**
     * What is asked for, by a request that the chat signed.
     *
     * @param member who clicked
     * @param name how the chat calls them
     * @param key what tells this click from every other one, 1 to 255 visible ASCII characters
     * @param press what they clicked
     * @param replyTo where the chat takes replies to it
     * @param words says in words why something was refused
     */
    public record Command(
            ChatMember member,
            String name,
            String key,
            Press press,
            ReplyAddress replyTo,
            BiFunction<Refusal, Language, String> words) {}

    /**
     * Does it.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.Unavailable if the store is away; nothing was done then
     */
    public void handle(Command command) {
        Optional<Known> known = desk.known(command.member());
        if (known.isEmpty()) {
            LinkOffer offer = LinkOffer.from(
                    command.member(), command.name(), desk.clock().instant());
            reply(command, new ChatReply.Offered(notes.link(offer), languageOf(command.press())));
        } else if (command.press() instanceof Press.Take take) {
            take(command, known.get(), take);
        } else if (command.press() instanceof Press.Ask ask) {
            ask(command, known.get(), Pending.first(ask, command.replyTo()), Optional.empty());
        } else if (command.press() instanceof Press.Resolve resolve) {
            resolve(command, known.get(), resolve);
        }
    }

    private void take(Command command, Known known, Press.Take take) {
        Actor actor = known.actor();
        AnswerOnce.Result result = once(command, known, () -> {
            TicketRecord taken = work.take().handle(new TakeTicket.Command(Target.of(take.ticket(), actor)));
            audit(actor, take.ticket(), Deed.TAKEN);
            return taken;
        });
        if (isNew(result, DONE)) {
            tell(command.replyTo(), new News(take.ticket(), Deed.TAKEN, known.name(), take.channel()));
        } else if (isNew(result, REFUSED)) {
            reply(command, new ChatReply.Said(result.answer().body()));
        }
    }

    /** What somebody wrote before is not lost, and they are asked about the ticket as it is now. */
    private void ask(Command command, Known known, Pending about, Optional<Before> before) {
        try {
            TicketRecord ticket = resolvable(known.actor(), about.ticket());
            String note = notes.seal(about.at(ticket.version()));
            reply(command, new ChatReply.Asked(ticket, note, known.language(), before));
        } catch (Refusal refusal) {
            refuse(command, known, refusal);
        }
    }

    private void resolve(Command command, Known known, Press.Resolve resolve) {
        Optional<Pending> genuine = notes.pending(resolve.note());
        if (genuine.isEmpty()) {
            refuse(command, known, InvalidValue.of("note", Problem.NOT_APPLICABLE));
            return;
        }
        Pending pending = genuine.get();
        Actor actor = known.actor();
        AnswerOnce.Result result = once(command, known, () -> {
            Target target = new Target(pending.ticket(), actor, Optional.of(pending.seen()));
            TicketRecord resolved =
                    work.move().handle(new MoveTicket.Command(target, new Step.Resolve(resolve.resolution())));
            audit(actor, pending.ticket(), Deed.RESOLVED);
            return resolved;
        });
        if (isNew(result, DONE)) {
            work.tickets()
                    .find(pending.ticket(), Permissions.sightOf(actor))
                    .ifPresent(ticket -> reply(command, new ChatReply.Resolved(ticket, known.language())));
            tell(pending.origin(), new News(pending.ticket(), Deed.RESOLVED, known.name(), pending.channel()));
        } else if (isNew(result, REFUSED)) {
            Before before = new Before(resolve.resolution(), result.answer().body());
            ask(command, known, pending, Optional.of(before));
        }
    }

    private TicketRecord resolvable(Actor actor, TicketId id) {
        TicketRecord ticket =
                work.tickets().find(id, Permissions.sightOf(actor)).orElseThrow(NotFound::new);
        Permissions.require(actor, org.appticket.domain.permission.Deed.RESOLVE, ticket.standing());
        return ticket;
    }

    private AnswerOnce.Result once(Command command, Known known, Supplier<TicketRecord> deed) {
        Attempt.Id id = new Attempt.Id(known.actor().person(), ROUTE, command.key());
        return work.once()
                .handle(new AnswerOnce.Command(
                        id,
                        command.press().toString(),
                        () -> answer(DONE, deed.get().id().toString()),
                        refusal -> answer(REFUSED, command.words().apply(refusal, known.language()))));
    }

    private static Attempt.Answer answer(int status, String body) {
        return new Attempt.Answer(status, Map.of(), body);
    }

    private static boolean isNew(AnswerOnce.Result result, int status) {
        return !result.replayed() && result.answer().status() == status;
    }

    private void audit(Actor actor, TicketId ticket, Deed deed) {
        desk.audit()
                .add(AuditEntry.of(AuditKind.CHAT_USED)
                        .by(actor)
                        .on(ticket)
                        .with("chat", ChatDesk.CHAT)
                        .with("deed", deed));
    }

    /** The channel is told of it, unless the ticket has become confidential. */
    private void tell(ReplyAddress address, News news) {
        work.tickets()
                .find(news.ticket(), Webhook.Interest.PUBLIC.sight())
                .map(ticket -> new ChatReply.Changed(
                        ticket, work.links().link(ticket.id()), news.deed(), news.by(), news.channel()))
                .ifPresent(changed -> replies.send(address, changed));
    }

    private void refuse(Command command, Known known, Refusal refusal) {
        reply(command, new ChatReply.Said(command.words().apply(refusal, known.language())));
    }

    private void reply(Command command, ChatReply reply) {
        replies.send(command.replyTo(), reply);
    }

    /** Nobody knows in which one they like to be spoken to, but that of the channel they read. */
    private Language languageOf(Press press) {
        if (press instanceof Press.Take take) {
            return take.channel();
        }
        if (press instanceof Press.Ask ask) {
            return ask.channel();
        }
        return press instanceof Press.Resolve resolve
                ? notes.pending(resolve.note()).map(Pending::channel).orElse(Language.FR)
                : Language.FR;
    }
}
