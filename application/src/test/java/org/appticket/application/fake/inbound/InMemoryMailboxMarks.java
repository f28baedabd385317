package org.appticket.application.fake.inbound;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.inbound.MailboxMarks;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;

/** How far the mailboxes of a store were read. */
public final class InMemoryMailboxMarks implements MailboxMarks {
    private final InMemoryStore store;
    private final InMemoryTable<MailboxName, Mark> marks;

    /** Over a store. */
    public InMemoryMailboxMarks(InMemoryStore store) {
        this.store = store;
        this.marks = new InMemoryTable<>(store);
    }

    private record Mark(Instant until, long fence, Optional<MailboxPosition> position) {
        private static final Mark NONE = new Mark(Instant.MIN, 0, Optional.empty());
    }

    @Override
    public Optional<Hold> take(MailboxName mailbox, Holder holder, Instant now, Instant until) {
        store.requireInside();
        Mark mark = marks.find(mailbox).orElse(Mark.NONE);
        if (mark.until().isAfter(now)) {
            return Optional.empty();
        }
        marks.put(mailbox, new Mark(until, mark.fence() + 1, mark.position()));
        return Optional.of(new Hold(mailbox, mark.fence() + 1, mark.position()));
    }

    @Override
    public boolean advance(Hold hold, MailboxPosition position, Instant until) {
        store.requireInside();
        Optional<Mark> held = held(hold);
        held.ifPresent(mark -> marks.put(hold.mailbox(), new Mark(until, mark.fence(), Optional.of(position))));
        return held.isPresent();
    }

    @Override
    public boolean prolong(Hold hold, Instant until) {
        store.requireInside();
        Optional<Mark> held = held(hold);
        held.ifPresent(mark -> marks.put(hold.mailbox(), new Mark(until, mark.fence(), mark.position())));
        return held.isPresent();
    }

    @Override
    public void release(Hold hold, Instant now) {
        store.requireInside();
        held(hold).ifPresent(mark -> marks.put(hold.mailbox(), new Mark(now, mark.fence(), mark.position())));
    }

    private Optional<Mark> held(Hold hold) {
        return marks.find(hold.mailbox()).filter(mark -> mark.fence() == hold.fence());
    }
}
