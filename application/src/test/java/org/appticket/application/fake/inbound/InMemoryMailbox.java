package org.appticket.application.fake.inbound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.inbound.Mailbox;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.domain.Unavailable;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;

/** A mailbox in memory, which can be away, and whose numbers can become others. */
public final class InMemoryMailbox implements Mailbox {
    private final MailboxName name;
    private final TreeMap<Long, byte[]> mails = new TreeMap<>();
    private final Set<Long> read = new TreeSet<>();
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
    public void visit(Optional<MailboxPosition> since, Predicate<FetchedMail> taking) {
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
            if (!taking.test(new FetchedMail(new MailboxPosition(validity, last), true, Bytes.source(bytes)))) {
                return;
            }
            read.add(number);
        }
    }
}
