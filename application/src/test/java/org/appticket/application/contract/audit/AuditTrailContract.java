package org.appticket.application.contract.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.application.view.AuditFilter;
import org.appticket.application.view.AuditRecord;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link AuditTrail} keeps to. */
public interface AuditTrailContract extends AuditSetting {

    /** The filter for what somebody did. */
    private static AuditFilter doneBy(PersonId by, AuditKind... kinds) {
        return new AuditFilter(Set.of(kinds), Optional.of(by), Optional.empty(), Optional.empty(), Span.ALWAYS);
    }

    private List<Long> placesOf(AuditFilter filter) {
        return trail().list(filter, new PageRequest(100, Optional.empty(), false)).items().stream()
                .map(kept -> kept.entry().sequence())
                .toList();
    }

    @Test
    default void entries_are_listed_with_names_the_newest_first() {
        Person one = joined(newcomer(Role.ADMIN));
        Person other = joined(newcomer(Role.USER));
        write(AuditEntry.of(AuditKind.PERSON_ADDED).by(one.id()).about(other.id()));
        write(AuditEntry.of(AuditKind.ACCESS_ENDED).by(one.id()).about(other.id()));

        List<AuditRecord> listed =
                trail().list(doneBy(one.id()), PageRequest.FIRST).items();
        assertEquals(
                List.of(AuditKind.ACCESS_ENDED, AuditKind.PERSON_ADDED),
                listed.stream().map(kept -> kept.entry().kind()).toList());
        assertEquals(
                Optional.of(new PersonName(one.id(), one.name())), listed.get(0).by());
        assertEquals(
                Optional.of(new PersonName(other.id(), other.name())),
                listed.get(0).person());
    }

    @Test
    default void somebody_without_an_account_has_no_name() {
        PersonId nobody = nextPerson();
        write(AuditEntry.of(AuditKind.SIGNED_OUT).by(nobody));
        AuditRecord listed =
                trail().list(doneBy(nobody), PageRequest.FIRST).items().get(0);
        assertEquals(Optional.of(new PersonName(nobody, "")), listed.by());
        assertEquals(Optional.empty(), listed.person());
    }

    @Test
    default void an_entry_must_fit_every_part_of_a_filter() {
        PersonId by = nextPerson();
        PersonId about = nextPerson();
        TicketId ticket = new TicketId(by.value());
        write(AuditEntry.of(AuditKind.ROLES_CHANGED).by(by).about(about));
        write(AuditEntry.of(AuditKind.CONFIDENTIAL_READ).by(by).on(ticket));
        long last = trail().head().sequence();
        Optional<PersonId> anybody = Optional.empty();
        Optional<TicketId> anything = Optional.empty();

        assertEquals(List.of(last, last - 1), placesOf(doneBy(by)));
        assertEquals(List.of(last), placesOf(doneBy(by, AuditKind.CONFIDENTIAL_READ)));
        assertEquals(
                List.of(last, last - 1), placesOf(doneBy(by, AuditKind.CONFIDENTIAL_READ, AuditKind.ROLES_CHANGED)));
        assertEquals(
                List.of(last - 1),
                placesOf(new AuditFilter(Set.of(), anybody, Optional.of(about), anything, Span.ALWAYS)));
        assertEquals(
                List.of(last),
                placesOf(new AuditFilter(Set.of(), Optional.of(by), anybody, Optional.of(ticket), Span.ALWAYS)));
        assertEquals(List.of(), placesOf(doneBy(about)));
    }

    @Test
    default void a_span_of_time_has_its_beginning_and_not_its_end() {
        PersonId by = nextPerson();
        write(AuditEntry.of(AuditKind.SIGNED_IN).by(by));
        SealedEntry kept =
                trail().list(doneBy(by), PageRequest.FIRST).items().get(0).entry();
        assertEquals(
                List.of(kept.sequence()),
                placesOf(between(by, kept.at(), kept.at().plusNanos(1_000))));
        assertEquals(List.of(), placesOf(between(by, kept.at().minusSeconds(1), kept.at())));
        assertEquals(List.of(), placesOf(between(by, kept.at().plusNanos(1_000), Instant.MAX)));
    }

    private static AuditFilter between(PersonId by, Instant from, Instant to) {
        Span span = new Span(Optional.of(from), Optional.of(to));
        return new AuditFilter(Set.of(), Optional.of(by), Optional.empty(), Optional.empty(), span);
    }

    @Test
    default void pages_follow_each_other_while_entries_are_added() {
        PersonId by = nextPerson();
        for (int number = 0; number < 5; number++) {
            write(AuditEntry.of(AuditKind.EXPORTED).by(by).with("number", number));
        }
        Page<AuditRecord> first = trail().list(doneBy(by), new PageRequest(2, Optional.empty(), true));
        write(AuditEntry.of(AuditKind.EXPORTED).by(by).with("number", 5));
        Page<AuditRecord> second = trail().list(doneBy(by), new PageRequest(2, first.next(), false));
        Page<AuditRecord> third = trail().list(doneBy(by), new PageRequest(2, second.next(), false));

        assertEquals(List.of("4", "3"), numbers(first));
        assertEquals(Optional.of(new Page.Total(5, true)), first.total());
        assertEquals(List.of("2", "1"), numbers(second));
        assertEquals(List.of("0"), numbers(third));
        assertEquals(Optional.empty(), third.next());
    }

    private static List<String> numbers(Page<AuditRecord> page) {
        return page.items().stream()
                .map(kept -> String.valueOf(kept.entry().facts().get("number")))
                .toList();
    }

    @Test
    default void a_forged_cursor_is_refused() {
        for (List<String> forged : List.of(List.of("x"), List.<String>of(), List.of("1", "2"))) {
            PageRequest page = PageRequest.FIRST.from(new Cursor(forged));
            assertThrows(InvalidValue.class, () -> trail().list(AuditFilter.ALL, page));
        }
    }

    @Test
    default void erased_addresses_are_gone_and_the_log_is_whole() {
        AuditHead before = trail().head();
        PersonId one = nextPerson();
        PersonId other = nextPerson();
        write(AuditEntry.of(AuditKind.SIGNED_IN).by(one).from("192.0.2.1"));
        write(AuditEntry.of(AuditKind.SIGN_IN_FAILED).about(one).from("192.0.2.2"));
        write(AuditEntry.of(AuditKind.SIGNED_IN).by(other).from("192.0.2.3"));

        assertEquals(2, unitOfWork().run(() -> trail().eraseAddressesOf(one)));
        assertEquals(0, unitOfWork().run(() -> trail().eraseAddressesOf(one)));
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.of("192.0.2.3")),
                since(before).stream()
                        .map(entry -> entry.address().flatMap(FreeText::text))
                        .toList());
        assertEquals(Optional.empty(), flawSince(before));
    }
}
