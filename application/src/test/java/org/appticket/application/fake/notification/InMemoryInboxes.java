package org.appticket.application.fake.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Inboxes;
import org.appticket.application.view.NoticeRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.NoticeId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;

/** Inboxes in memory. */
public final class InMemoryInboxes implements Inboxes {
    private final InMemoryStore store;
    private final InMemoryTable<NoticeId, Entry> entries;
    private final AtomicLong numbers = new AtomicLong();

    /** The inboxes of the people in a store, about its tickets. */
    public InMemoryInboxes(InMemoryStore store) {
        this.store = store;
        this.entries = new InMemoryTable<>(store);
    }

    /** What is kept of a notice. */
    private record Entry(NoticeId id, Notice notice, boolean read) {}

    @Override
    public void add(List<Notice> notices) {
        store.requireInside();
        for (Notice notice : notices) {
            NoticeId id = new NoticeId(numbers.incrementAndGet());
            entries.put(id, new Entry(id, notice, false));
        }
    }

    @Override
    public Page<NoticeRecord> list(PersonId person, Sight sight, Set<Visibility> readable, PageRequest page) {
        store.requireInside();
        long before = page.after()
                .map(cursor -> InMemoryList.numbers(cursor, 1).get(0))
                .orElse(Long.MAX_VALUE);
        List<Entry> shown = shown(person, sight, readable);
        List<NoticeRecord> fetched = shown.stream()
                .filter(entry -> entry.id().value() < before)
                .limit(page.limit() + 1L)
                .map(this::record)
                .toList();
        return Page.of(
                fetched,
                page.limit(),
                entry -> new Cursor(List.of(entry.id().toString())),
                InMemoryList.total(shown, page));
    }

    @Override
    public int countUnread(PersonId person, Sight sight, Set<Visibility> readable) {
        store.requireInside();
        long unread = shown(person, sight, readable).stream()
                .filter(entry -> !entry.read())
                .count();
        return (int) Math.min(unread, UNREAD_LIMIT);
    }

    @Override
    public void markRead(PersonId person, Optional<NoticeId> upTo) {
        store.requireInside();
        newestFirst(person).stream()
                .filter(entry -> upTo.isEmpty() || entry.id().compareTo(upTo.get()) <= 0)
                .forEach(entry -> entries.put(entry.id(), new Entry(entry.id(), entry.notice(), true)));
        newestFirst(person).stream().filter(Entry::read).skip(READ_KEPT).forEach(entry -> entries.remove(entry.id()));
    }

    private List<Entry> shown(PersonId person, Sight sight, Set<Visibility> readable) {
        return newestFirst(person).stream()
                .filter(entry -> sight.covers(ticketOf(entry).standing()))
                .filter(entry -> readable.contains(entry.notice().visibility()))
                .toList();
    }

    private List<Entry> newestFirst(PersonId person) {
        return entries.list(entry -> entry.notice().to().equals(person)).stream()
                .sorted(Comparator.comparing(Entry::id).reversed())
                .toList();
    }

    private NoticeRecord record(Entry entry) {
        Notice notice = entry.notice();
        return new NoticeRecord(
                entry.id(),
                notice.ticket(),
                ticketOf(entry).details().title(),
                notice.kind(),
                notice.by().person().map(this::name),
                notice.at(),
                entry.read());
    }

    private Ticket ticketOf(Entry entry) {
        return store.tickets().find(entry.notice().ticket()).orElseThrow();
    }

    private PersonName name(PersonId id) {
        return new PersonName(id, store.people().find(id).map(Person::name).orElseThrow());
    }
}
