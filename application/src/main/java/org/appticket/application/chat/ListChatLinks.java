package org.appticket.application.chat;

import java.util.List;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists who whoever asks is in chats. */
public final class ListChatLinks {

    private final ChatDesk desk;

    /**
     * Over who is who.
     *
     * @param desk what it works with
     */
    public ListChatLinks(ChatDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return their own accounts there, oldest first
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only write
     */
    public List<ChatLink> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_OWN_ACCOUNT);
        return desk.links().list(query.by().person());
    }
}
