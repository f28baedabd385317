package org.appticket.application.port.chat;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.id.PersonId;

/** Who is who in a chat; changed inside a {@link org.appticket.application.port.UnitOfWork}, read also outside. */
public interface ChatLinks {

    /**
     * Who somebody is here.
     *
     * @param member who they are in the chat; compared to the letter
     * @return nothing if nobody said so
     */
    Optional<ChatLink> find(ChatMember member);

    /**
     * Who somebody is in chats.
     *
     * @param person who they are here
     * @return oldest first; possibly none
     */
    List<ChatLink> list(PersonId person);

    /**
     * Adds one.
     *
     * @param link of a member of whom nothing is known
     * @throws org.appticket.domain.Duplicate for the field {@code member} if they are somebody here already; nothing of this unit
     *     of work can be kept then
     */
    void add(ChatLink link);

    /**
     * Takes one away.
     *
     * @param link which
     * @return false if there was none like it
     */
    boolean remove(ChatLink link);
}
