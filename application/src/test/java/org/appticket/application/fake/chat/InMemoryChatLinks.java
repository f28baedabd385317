package org.appticket.application.fake.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.chat.ChatLinks;
import org.appticket.domain.Duplicate;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.id.PersonId;

/** Who is who in a chat, in memory. */
public final class InMemoryChatLinks implements ChatLinks {
    private final InMemoryStore store;
    private final InMemoryTable<ChatMember, ChatLink> links;

    /** Over a store. */
    public InMemoryChatLinks(InMemoryStore store) {
        this.store = store;
        this.links = new InMemoryTable<>(store);
    }

    @Override
    public Optional<ChatLink> find(ChatMember member) {
        return links.find(member);
    }

    @Override
    public List<ChatLink> list(PersonId person) {
        return links.list(link -> link.person().equals(person)).stream()
                .sorted(Comparator.comparing(ChatLink::linkedAt)
                        .thenComparing(link -> link.member().number()))
                .toList();
    }

    @Override
    public void add(ChatLink link) {
        store.requireInside();
        if (find(link.member()).isPresent()) {
            throw new Duplicate("member");
        }
        links.put(link.member(), link);
    }

    @Override
    public boolean remove(ChatLink link) {
        store.requireInside();
        boolean there = find(link.member())
                .filter(known -> known.person().equals(link.person()))
                .isPresent();
        if (there) {
            links.remove(link.member());
        }
        return there;
    }
}
