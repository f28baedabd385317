package org.appticket.application.chat;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.chat.LinkOffer;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Confirms who somebody in a chat is here (rule CHT-1 in {@code docs/rules.md}): only who sits at their own session, with a
 * link that their chat gave them minutes ago.
 */
public final class ConfirmChatLink {

    private final ChatDesk desk;
    private final ChatNotes notes;

    /**
     * Over who is who.
     *
     * @param desk what it works with
     * @param notes tells genuine links from others
     */
    public ConfirmChatLink(ChatDesk desk, ChatNotes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param offer what stood behind the {@code #} of the link
     */
    public record Command(Caller by, String offer) {}

    /**
     * Confirms it. Doing so again changes nothing.
     *
     * @param command what is asked for
     * @return who is who from now on
     * @throws org.appticket.domain.permission.NotPermitted if they may not change their account
     * @throws Unauthenticated if they come with an API token, which must not give access that outlives it
     * @throws InvalidValue for {@code offer} if the link was made up, or is too old
     * @throws Duplicate for {@code member} if somebody else said before that it is them
     */
    public ChatLink handle(Command command) {
        Permissions.require(command.by().actor(), Duty.MANAGE_OWN_ACCOUNT);
        if (command.by().via() != Caller.Via.SESSION) {
            throw new Unauthenticated();
        }
        LinkOffer offer = notes.offer(command.offer())
                .filter(genuine -> genuine.isGoodAt(desk.clock().instant()))
                .orElseThrow(() -> InvalidValue.of("offer", Problem.NOT_APPLICABLE));
        return desk.unitOfWork().run(() -> linked(command.by(), offer));
    }

    private ChatLink linked(Caller by, LinkOffer offer) {
        Optional<ChatLink> before = desk.links().find(offer.member());
        if (before.filter(link -> link.person().equals(by.actor().person())).isPresent()) {
            return before.get();
        }
        if (before.filter(desk::isActive).isPresent()) {
            throw new Duplicate("member");
        }
        before.ifPresent(desk.links()::remove);
        ChatLink link = new ChatLink(
                offer.member(), by.actor().person(), desk.clock().instant().truncatedTo(ChronoUnit.MILLIS));
        desk.links().add(link);
        desk.audit()
                .add(AuditEntry.of(AuditKind.CHAT_LINKED)
                        .by(by.actor())
                        .about(link.person())
                        .with("chat", ChatDesk.CHAT)
                        .with("member", link.member().number()));
        return link;
    }
}
