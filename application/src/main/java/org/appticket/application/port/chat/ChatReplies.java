package org.appticket.application.port.chat;

import org.appticket.application.view.chat.ChatReply;
import org.appticket.domain.chat.ReplyAddress;

/** Answers people in a chat. Never used inside a unit of work. Safe for use by many threads. */
public interface ChatReplies {

    /**
     * Answers soon, and does not wait for it: a reply can be lost, what was done cannot.
     *
     * @param address where the chat takes replies to what was clicked
     * @param reply what is answered
     */
    void send(ReplyAddress address, ChatReply reply);
}
