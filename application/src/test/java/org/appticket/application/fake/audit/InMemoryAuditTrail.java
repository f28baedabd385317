package org.appticket.application.fake.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.application.view.AuditFilter;
import org.appticket.application.view.AuditRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/** The audit log of a store, to be read. */
public final class InMemoryAuditTrail implements AuditTrail {
    private final InMemoryStore store;

    /** Over a store. */
    public InMemoryAuditTrail(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<AuditRecord> list(AuditFilter filter, PageRequest page) {
        long before = page.after()
                .map(cursor -> InMemoryList.numbers(cursor, 1).get(0))
                .orElse(Long.MAX_VALUE);
        List<SealedEntry> wanted =
                entries().stream().filter(entry -> fits(filter, entry)).toList();
        List<AuditRecord> fetched = wanted.stream()
                .filter(entry -> entry.sequence() < before)
                .sorted(Comparator.comparing(SealedEntry::sequence).reversed())
                .limit(page.limit() + 1L)
                .map(entry -> new AuditRecord(entry, name(entry.by()), name(entry.person())))
                .toList();
        return Page.of(
                fetched,
                page.limit(),
                kept -> new Cursor(List.of(Long.toString(kept.entry().sequence()))),
                InMemoryList.total(wanted, page));
    }

    @Override
    public List<SealedEntry> list(AuditHead after, int limit) {
        return entries().stream()
                .filter(entry -> entry.sequence() > after.sequence())
                .limit(limit)
                .toList();
    }

    @Override
    public AuditHead head() {
        List<SealedEntry> all = entries();
        return all.isEmpty() ? AuditHead.START : all.get(all.size() - 1).head();
    }

    @Override
    public int eraseAddressesOf(PersonId person) {
        store.requireInside();
        List<SealedEntry> theirs = entries().stream()
                .filter(entry -> entry.address().flatMap(FreeText::opening).isPresent())
                .filter(entry -> isOf(person, entry))
                .toList();
        theirs.forEach(entry -> store.auditEntries().put(entry.sequence(), erased(entry)));
        return theirs.size();
    }

    private List<SealedEntry> entries() {
        return store.auditEntries().list().stream()
                .sorted(Comparator.comparing(SealedEntry::sequence))
                .toList();
    }

    private Optional<PersonName> name(Optional<PersonId> person) {
        return person.map(id ->
                new PersonName(id, store.people().find(id).map(Person::name).orElse("")));
    }

    private static boolean fits(AuditFilter filter, SealedEntry entry) {
        return (filter.kinds().isEmpty() || filter.kinds().contains(entry.kind()))
                && (filter.by().isEmpty() || filter.by().equals(entry.by()))
                && (filter.person().isEmpty() || filter.person().equals(entry.person()))
                && (filter.ticket().isEmpty() || filter.ticket().equals(entry.ticket()))
                && filter.at().fromInclusive().filter(entry.at()::isBefore).isEmpty()
                && filter.at()
                        .toExclusive()
                        .filter(until -> !entry.at().isBefore(until))
                        .isEmpty();
    }

    private static boolean isOf(PersonId person, SealedEntry entry) {
        return entry.by().equals(Optional.of(person)) || entry.person().equals(Optional.of(person));
    }

    private static SealedEntry erased(SealedEntry entry) {
        return new SealedEntry(
                entry.sequence(),
                entry.at(),
                entry.kind(),
                entry.by(),
                entry.person(),
                entry.ticket(),
                entry.address().map(text -> new FreeText(text.commitment(), Optional.empty())),
                entry.facts(),
                entry.digest());
    }
}
