package org.appticket.domain.sla.course;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Author;

/**
 * Who has to do with a ticket after the events so far.
 *
 * @param requester whose problem it is
 * @param lead who leads
 * @param accepted who was asked to work on it and has accepted
 */
record People(PersonId requester, Optional<PersonId> lead, NavigableSet<PersonId> accepted) {

    private static final Set<String> AGREED = Set.of(AssignmentState.ACCEPTED.name(), AssignmentState.DONE.name());

    People {
        accepted = Collections.unmodifiableNavigableSet(new TreeSet<>(accepted));
    }

    static People opening(TicketEvent event) {
        PersonId requester = event.to(Field.REQUESTER)
                .map(People::person)
                .orElseThrow(() -> new IllegalArgumentException("an opening without a requester"));
        return new People(requester, Optional.empty(), Collections.emptyNavigableSet());
    }

    boolean isLed() {
        return lead.filter(accepted::contains).isPresent();
    }

    boolean requesterLeads() {
        return lead.filter(requester::equals).isPresent();
    }

    /** Whether it is the requester who says something that is to be answered. */
    boolean asks(TicketEvent event) {
        boolean words = event.kind() == EventKind.OPENED || event.kind() == EventKind.COMMENTED;
        return words
                && event.visibility() == Visibility.PUBLIC
                && event.by().equals(Author.of(requester))
                && !requesterLeads();
    }

    People after(TicketEvent event) {
        return event.changes().stream().noneMatch(change -> isAboutPeople(change.field()))
                ? this
                : new People(
                        event.to(Field.REQUESTER).map(People::person).orElse(requester),
                        event.change(Field.LEAD)
                                .map(change -> change.to().map(People::person))
                                .orElse(lead),
                        acceptedAfter(event));
    }

    private static boolean isAboutPeople(Field field) {
        return field == Field.REQUESTER || field == Field.LEAD || field == Field.STATE || field == Field.ASSIGNEES;
    }

    private NavigableSet<PersonId> acceptedAfter(TicketEvent event) {
        NavigableSet<PersonId> after = new TreeSet<>(accepted);
        event.to(Field.ASSIGNEE)
                .map(People::person)
                .ifPresent(person -> event.change(Field.STATE).ifPresent(state -> {
                    after.remove(person);
                    state.to().filter(AGREED::contains).ifPresent(agreed -> after.add(person));
                }));
        event.change(Field.ASSIGNEES).ifPresent(change -> {
            Set<PersonId> left = people(change.from()).collect(Collectors.toSet());
            people(change.to()).forEach(left::remove);
            after.removeAll(left);
        });
        people(event.to(Field.JOINED)).forEach(after::add);
        return after;
    }

    private static Stream<PersonId> people(Optional<String> numbers) {
        return numbers.stream().flatMap(text -> Stream.of(text.split(" "))).map(People::person);
    }

    private static PersonId person(String number) {
        return new PersonId(Long.parseLong(number));
    }
}
