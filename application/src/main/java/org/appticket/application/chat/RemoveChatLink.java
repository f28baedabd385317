package org.appticket.application.chat;

import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Takes an account in a chat away from whoever asks: clicks there do nothing in their name from now on. */
public final class RemoveChatLink {

    private final ChatDesk desk;

    /**
     * Over who is who.
     *
     * @param desk what it works with
     */
    public RemoveChatLink(ChatDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param number which of theirs
     */
    public record Command(Actor by, long number) {}

    /**
     * Takes it away.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only read
     * @throws NotFound if they have none with this number
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        desk.unitOfWork().run(() -> {
            ChatLink link = desk.links().list(command.by().person()).stream()
                    .filter(each -> each.member().number() == command.number())
                    .findFirst()
                    .orElseThrow(NotFound::new);
            desk.audit()
                    .add(AuditEntry.of(AuditKind.CHAT_UNLINKED)
                            .by(command.by())
                            .about(link.person())
                            .with("chat", ChatDesk.CHAT)
                            .with("member", link.member().number()));
            return desk.links().remove(link);
        });
    }
}
