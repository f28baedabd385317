package org.appticket.application.fake.chat;

import java.util.ArrayList;
import java.util.List;
import org.appticket.application.port.chat.ChatReplies;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.domain.chat.ReplyAddress;

/** Remembers what it was told to answer. */
public final class InMemoryChatReplies implements ChatReplies {
    private final List<Sent> sent = new ArrayList<>();

    /** A reply and where it went. */
    public record Sent(ReplyAddress address, ChatReply reply) {}

    @Override
    public synchronized void send(ReplyAddress address, ChatReply reply) {
        sent.add(new Sent(address, reply));
    }

    /** What was answered, in order. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }
}
