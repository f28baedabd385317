package org.appticket.application.fake.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.people.Person;
import org.appticket.domain.telephony.DialledNumber;

/** Finds the people of a store. */
public final class InMemoryPeopleSearch implements PeopleSearch {
    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::sortKey).thenComparing(Person::id);

    private final InMemoryStore store;

    /** Over a store. */
    public InMemoryPeopleSearch(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<Person> find(Filter filter, PageRequest page) {
        Predicate<Person> follows =
                page.after().map(InMemoryPeopleSearch::isAfter).orElse(person -> true);
        List<Person> wanted =
                store.people().list(person -> (person.active() || filter.alsoInactive()) && isWanted(person, filter));
        List<Person> fetched = wanted.stream()
                .filter(follows)
                .sorted(BY_NAME)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(
                fetched,
                page.limit(),
                person -> new Cursor(List.of(person.sortKey(), person.id().toString())),
                InMemoryList.total(wanted, page));
    }

    private static boolean isWanted(Person person, Filter filter) {
        return filter.number()
                .map(number -> isOf(person, number))
                .orElseGet(() -> person.words().areFoundBy(filter.words()));
    }

    private static boolean isOf(Person person, DialledNumber number) {
        return person.login().key().equals(number.value())
                || person.profile()
                        .phone()
                        .flatMap(DialledNumber::parse)
                        .filter(number::finds)
                        .isPresent();
    }

    private static Predicate<Person> isAfter(Cursor cursor) {
        List<String> values = cursor.values();
        Optional<Long> number = values.size() == 2 ? number(values.get(1)) : Optional.empty();
        long last = number.orElseThrow(() -> InvalidValue.of("after", Problem.WRONG_FORMAT));
        return person -> {
            int order = person.sortKey().compareTo(values.get(0));
            return order > 0 || (order == 0 && person.id().value() > last);
        };
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }
}
