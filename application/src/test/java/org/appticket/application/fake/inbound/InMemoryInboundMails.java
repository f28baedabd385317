package org.appticket.application.fake.inbound;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.application.view.inbound.ArrivedMail;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.application.view.inbound.TakenMail;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.inbound.MailIdentity;
import org.appticket.domain.inbound.MailIdentity.Resemblance;
import org.appticket.domain.people.EmailAddress;

/** The mails of a store. */
public final class InMemoryInboundMails implements InboundMails {
    private final InMemoryStore store;
    private final InMemoryTable<InboundId, Entry> entries;
    private final AtomicLong numbers = new AtomicLong();

    /** Over a store. */
    public InMemoryInboundMails(InMemoryStore store) {
        this.store = store;
        this.entries = new InMemoryTable<>(store);
    }

    private record Entry(
            InboundId id,
            ArrivedMail mail,
            InboundState state,
            Optional<Settlement> settlement,
            int attempts,
            Instant dueAt,
            boolean vouched,
            Optional<MailIdentity> identity) {

        TakenMail taken() {
            return new TakenMail(id, mail, attempts, vouched);
        }

        boolean isHeldAs(TakenMail taken) {
            return state == InboundState.WAITING && attempts == taken.attempt();
        }

        boolean isPutAside() {
            return state == InboundState.IGNORED || state == InboundState.QUARANTINED;
        }

        Entry waiting(int newAttempts, Instant until, boolean trusted) {
            return new Entry(id, mail, InboundState.WAITING, Optional.empty(), newAttempts, until, trusted, identity);
        }

        Entry settled(Settlement what) {
            return new Entry(id, mail, what.state(), Optional.of(what), attempts, dueAt, vouched, identity);
        }

        Entry identified(MailIdentity known) {
            return new Entry(id, mail, state, settlement, attempts, dueAt, vouched, Optional.of(known));
        }

        InboundRecord toRecord() {
            return new InboundRecord(
                    id,
                    mail.mailbox(),
                    state,
                    settlement.flatMap(Settlement::cause),
                    attempts,
                    settlement.flatMap(known -> known.label().sender()).map(address -> new EmailAddress(address.key())),
                    settlement.flatMap(known -> known.label().subject()),
                    mail.raw().size(),
                    mail.at(),
                    settlement.map(Settlement::at));
        }
    }

    @Override
    public boolean add(ArrivedMail mail) {
        store.requireInside();
        if (!entries.list(entry -> entry.mail().raw().digest().equals(mail.raw().digest()))
                .isEmpty()) {
            return false;
        }
        InboundId id = new InboundId(numbers.incrementAndGet());
        entries.put(
                id, new Entry(id, mail, InboundState.WAITING, Optional.empty(), 0, mail.at(), false, Optional.empty()));
        return true;
    }

    @Override
    public Optional<TakenMail> take(Instant now, Instant until) {
        store.requireInside();
        return entries
                .list(entry ->
                        entry.state() == InboundState.WAITING && !entry.dueAt().isAfter(now))
                .stream()
                .min(Comparator.comparing(Entry::dueAt).thenComparing(Entry::id))
                .map(entry -> entry.waiting(entry.attempts() + 1, until, entry.vouched()))
                .map(entry -> {
                    entries.put(entry.id(), entry);
                    return entry.taken();
                });
    }

    @Override
    public boolean hold(TakenMail taken) {
        store.requireInside();
        return entries.find(taken.id()).filter(entry -> entry.isHeldAs(taken)).isPresent();
    }

    @Override
    public Resemblance identify(InboundId mail, MailIdentity identity) {
        store.requireInside();
        List<MailIdentity> others = entries.list(entry -> !entry.id().equals(mail)).stream()
                .flatMap(entry -> entry.identity().stream())
                .toList();
        if (others.stream().anyMatch(other -> other.whole().equals(identity.whole()))) {
            return Resemblance.SAME;
        }
        if (identity.id().isPresent()
                && others.stream().anyMatch(other -> other.id().equals(identity.id()))) {
            return Resemblance.SAME_ID;
        }
        change(mail, entry -> true, entry -> entry.identified(identity));
        return Resemblance.NONE;
    }

    @Override
    public int countDone(EmailAddress sender, Instant since) {
        store.requireInside();
        return entries.list(entry -> entry.state() == InboundState.DONE
                        && entry.settlement()
                                .filter(known -> known.at().isAfter(since))
                                .flatMap(known -> known.label().sender())
                                .filter(address -> address.key().equals(sender.key()))
                                .isPresent())
                .size();
    }

    @Override
    public void settle(InboundId mail, Settlement settlement) {
        store.requireInside();
        change(mail, entry -> true, entry -> entry.settled(settlement));
    }

    @Override
    public void postpone(TakenMail taken, Instant until) {
        store.requireInside();
        change(
                taken.id(),
                entry -> entry.isHeldAs(taken),
                entry -> entry.waiting(entry.attempts(), until, entry.vouched()));
    }

    @Override
    public Page<InboundRecord> list(Set<InboundState> states, PageRequest page) {
        store.requireInside();
        long before = page.after()
                .map(cursor -> InMemoryList.numbers(cursor, 1).get(0))
                .orElse(Long.MAX_VALUE);
        List<InboundRecord> wanted = entries.list(entry -> states.isEmpty() || states.contains(entry.state())).stream()
                .map(Entry::toRecord)
                .sorted(Comparator.comparing(InboundRecord::id).reversed())
                .toList();
        return Page.of(
                wanted.stream()
                        .filter(mail -> mail.id().value() < before)
                        .limit(page.limit() + 1L)
                        .toList(),
                page.limit(),
                mail -> new Cursor(List.of(mail.id().toString())),
                InMemoryList.total(wanted, page));
    }

    @Override
    public Optional<InboundRecord> find(InboundId id) {
        store.requireInside();
        return entries.find(id).map(Entry::toRecord);
    }

    @Override
    public boolean revive(InboundId id, Instant now) {
        store.requireInside();
        return change(id, Entry::isPutAside, entry -> entry.waiting(0, now, true));
    }

    @Override
    public boolean discard(InboundId id, Instant now) {
        store.requireInside();
        return change(id, Entry::isPutAside, entry -> {
            Settlement before = entry.settlement().orElseThrow();
            return entry.settled(new Settlement(InboundState.DISCARDED, before.cause(), before.label(), now));
        });
    }

    @Override
    public List<ContentId> forget(Instant before, int atMost) {
        store.requireInside();
        List<Entry> old =
                entries
                        .list(entry -> entry.settlement()
                                .filter(known -> known.at().isBefore(before))
                                .isPresent())
                        .stream()
                        .sorted(Comparator.comparing(Entry::id))
                        .limit(atMost)
                        .toList();
        old.forEach(entry -> entries.remove(entry.id()));
        return old.stream().map(entry -> entry.mail().raw().id()).toList();
    }

    @Override
    public Set<ContentId> used(Set<ContentId> contents) {
        store.requireInside();
        return entries.list().stream()
                .map(entry -> entry.mail().raw().id())
                .filter(contents::contains)
                .collect(Collectors.toSet());
    }

    private boolean change(InboundId id, Predicate<Entry> wanted, UnaryOperator<Entry> change) {
        Optional<Entry> found = entries.find(id).filter(wanted);
        found.ifPresent(entry -> entries.put(id, change.apply(entry)));
        return found.isPresent();
    }
}
