package org.appticket.application.fake.chat;

import java.util.ArrayList;
import java.util.List;
import org.appticket.application.port.chat.ChatReplies;

/** Remembers what it was told to answer. */
public final class InMemoryChatReplies implements ChatReplies {
    private final List<Sent> sent = new ArrayList<>();

    /** A reply and where it went. */
    public record Sent(String address, Reply reply) {}

    @Override
    public synchronized void send(String address, Reply reply) {
        sent.add(new Sent(address, reply));
    }

    /** What was answered, in order. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }
}
