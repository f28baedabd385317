package org.appticket.application.fake.inbound;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.inbound.Mailbox;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.domain.Unavailable;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;

/** A mailbox in memory, which can be away, whose numbers can become others, and which says when mails come. */
public final class InMemoryMailbox implements Mailbox {
    private final MailboxName name;
    private final TreeMap<Long, byte[]> mails = new TreeMap<>();
    private final Set<Long> read = new TreeSet<>();
    private final Deque<byte[]> later = new ArrayDeque<>();
    private int nudges;
    private long validity = 1;
    private int until = Integer.MAX_VALUE;

    /** An empty one. */
    public InMemoryMailbox(String name) {
        this.name = new MailboxName(name);
    }

    /** A mail comes. */
    public void receive(byte[] mail) {
        mails.put(mails.isEmpty() ? 1 : mails.lastKey() + 1, mail);
    }

    /** A mail that comes once somebody waits for mails. */
    public void receiveLater(byte[] mail) {
        later.add(mail);
    }

    /** How often those who wait were disturbed. */
    public int nudges() {
        return nudges;
    }

    /** The mails get other numbers. */
    public void renumber() {
        validity++;
    }

    /** After so many mails the conversation breaks. */
    public void breakAfter(int mailsShown) {
        until = mailsShown;
    }

    /** The numbers of the mails that are marked as read. */
    public List<Long> read() {
        return List.copyOf(read);
    }

    @Override
    public MailboxName name() {
        return name;
    }

    @Override
    public void nudge() {
        nudges++;
    }

    @Override
    public void visit(Optional<MailboxPosition> since, Visitor visitor) {
        Optional<MailboxPosition> position = since;
        boolean goesOn = true;
        while (goesOn) {
            Optional<MailboxPosition> shown = shown(position, visitor);
            boolean comes =
                    !later.isEmpty() && shown.isPresent() && visitor.waiting().getAsBoolean();
            if (comes) {
                receive(later.remove());
            }
            goesOn = comes && visitor.looking().getAsBoolean();
            position = shown;
        }
    }

    /** How far they were shown; nothing if the visitor has enough, or there were never any. */
    private Optional<MailboxPosition> shown(Optional<MailboxPosition> since, Visitor visitor) {
        Optional<MailboxPosition> reached = since;
        Optional<MailboxPosition> known =
                since.filter(position -> position.validity() == validity && position.last() > 0);
        List<Long> wanted = new ArrayList<>(mails.keySet());
        wanted.removeIf(
                number -> known.map(position -> number <= position.last()).orElseGet(() -> read.contains(number)));
        for (int at = 0; at < wanted.size(); at++) {
            if (at >= until) {
                throw new Unavailable(Duration.ofSeconds(1));
            }
            long number = wanted.get(at);
            long last = known.isPresent() ? number : at + 1 < wanted.size() ? 0 : mails.lastKey();
            byte[] bytes = Optional.ofNullable(mails.get(number)).orElseThrow();
            MailboxPosition position = new MailboxPosition(validity, last);
            if (!visitor.taking().test(new FetchedMail(position, true, Bytes.source(bytes)))) {
                return Optional.empty();
            }
            reached = Optional.of(position);
            read.add(number);
        }
        return reached;
    }
}
