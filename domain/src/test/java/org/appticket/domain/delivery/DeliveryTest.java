package org.appticket.domain.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Due;
import org.appticket.domain.notification.Listener;
import org.appticket.domain.notification.Mode;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Change;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId READER = new PersonId(7);
    private static final PersonId OTHER = new PersonId(8);

    private static Listener listener(PersonId person, NotificationPreferences preferences) {
        return new Listener(person, ZoneId.of("Europe/Paris"), Set.of(Channel.EMAIL), preferences);
    }

    private static Notice notice(PersonId to, NoticeKind kind) {
        return new Notice(to, SomeTicket.OPEN.after().id(), kind, Visibility.PUBLIC, Author.SYSTEM, NOW);
    }

    private static List<Delivery> of(Change change, List<Notice> notices, Listener... listeners) {
        Map<PersonId, Listener> known = new HashMap<>();
        List.of(listeners).forEach(one -> known.put(one.person(), one));
        return Delivery.of(change, notices, known, Duration.ZERO);
    }

    @Test
    void who_has_an_address_is_written_to_of_each_thing_once() {
        List<Notice> notices = List.of(notice(READER, NoticeKind.RESOLVED), notice(OTHER, NoticeKind.RESOLVED));
        List<Delivery> deliveries = of(SomeTicket.OPEN, notices, listener(READER, NotificationPreferences.USUAL));
        assertEquals(
                notices.subList(0, 1),
                deliveries.stream()
                        .map(delivery -> delivery.message().forReader().orElseThrow())
                        .toList());
        assertEquals(new Due(NOW, false), deliveries.get(0).due());
    }

    @Test
    void who_wants_silence_is_not_written_to() {
        NotificationPreferences silent = new NotificationPreferences(
                Map.of(Channel.EMAIL, Map.of(NoticeKind.RESOLVED, Mode.OFF)), Optional.empty());
        assertEquals(
                List.of(), of(SomeTicket.OPEN, List.of(notice(READER, NoticeKind.RESOLVED)), listener(READER, silent)));
    }

    @Test
    void marks_tell_deliveries_apart_and_are_the_same_whoever_works_them_out() {
        List<Notice> twice = List.of(notice(READER, NoticeKind.UNASSIGNED), notice(READER, NoticeKind.UNASSIGNED));
        Listener reader = listener(READER, NotificationPreferences.USUAL);
        List<Delivery> deliveries = of(SomeTicket.OPEN, twice, reader);
        assertNotEquals(deliveries.get(0).mark(), deliveries.get(1).mark());
        assertEquals(deliveries, of(SomeTicket.OPEN, twice, reader));
        assertNotEquals(
                deliveries.get(0).mark(),
                of(SomeTicket.LATER, twice, reader).get(0).mark());
    }
}
