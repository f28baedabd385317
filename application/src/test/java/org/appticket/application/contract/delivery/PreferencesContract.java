package org.appticket.application.contract.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Listener;
import org.appticket.domain.notification.Mode;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.notification.QuietHours;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link Preferences} promises. */
public interface PreferencesContract extends OverDeliveries {

    /** The preferences over the same store as the ports. */
    Preferences preferences();

    private NotificationPreferences get(PersonId person) {
        return inside(() -> preferences().get(person));
    }

    private NotificationPreferences saved(PersonId person, NotificationPreferences chosen) {
        return inside(() -> {
            preferences().save(person, chosen);
            return chosen;
        });
    }

    private static NotificationPreferences everything(Mode mode, Optional<QuietHours> quiet) {
        Map<NoticeKind, Mode> modes = new EnumMap<>(NoticeKind.class);
        Arrays.stream(NoticeKind.values()).forEach(kind -> modes.put(kind, mode));
        return new NotificationPreferences(Map.of(Channel.EMAIL, modes), quiet);
    }

    @Test
    default void whoever_chose_nothing_is_told_as_usual() {
        assertEquals(NotificationPreferences.USUAL, get(reader()));
    }

    @Test
    default void what_somebody_chose_comes_back_and_a_later_choice_takes_its_place() {
        PersonId person = reader();
        QuietHours night = new QuietHours(LocalTime.of(22, 30), LocalTime.of(0, 0));
        for (Mode mode : Mode.values()) {
            assertEquals(saved(person, everything(mode, Optional.of(night))), get(person), mode::name);
        }
        saved(person, NotificationPreferences.USUAL);
        assertEquals(NotificationPreferences.USUAL, get(person));
        assertEquals(NotificationPreferences.USUAL, get(reader()), "nobody else's");
    }

    @Test
    default void a_choice_goes_with_its_unit_of_work() {
        PersonId person = reader();
        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    preferences().save(person, everything(Mode.OFF, Optional.empty()));
                    throw new NotFound();
                }));
        assertEquals(NotificationPreferences.USUAL, get(person));
    }

    @Test
    default void those_are_listed_who_are_active_and_have_an_address() {
        PersonId reader = reader("America/Montreal", true);
        PersonId gone = reader("Europe/Paris", false);
        PersonId unreachable = world().person(Role.USER);
        PersonId nobodyAsksFor = reader();
        NotificationPreferences chosen = saved(reader, everything(Mode.DAILY, Optional.empty()));
        saved(nobodyAsksFor, chosen);
        List<Listener> listeners = inside(() -> preferences().listListeners(Set.of(reader, gone, unreachable)));
        assertEquals(
                List.of(new Listener(reader, ZoneId.of("America/Montreal"), Set.of(Channel.EMAIL), chosen)), listeners);
        assertEquals(List.of(), inside(() -> preferences().listListeners(Set.of())));
    }

    @Test
    default void a_number_that_says_its_country_reaches_people_besides_their_address() {
        PersonId both = caller(Optional.of("both@example.org"), "+33 6 12 34 56 78");
        PersonId number = caller(Optional.empty(), "0033 6 12 34 56 79");
        PersonId nearby = caller(Optional.empty(), "4711");
        Map<PersonId, Set<Channel>> reachable =
                inside(() -> preferences().listListeners(Set.of(both, number, nearby))).stream()
                        .collect(Collectors.toMap(Listener::person, Listener::reachable));
        assertEquals(Map.of(both, Set.of(Channel.EMAIL, Channel.SMS), number, Set.of(Channel.SMS)), reachable);
    }

    @Test
    default void what_somebody_chose_for_text_messages_comes_back() {
        PersonId person = reader();
        NotificationPreferences chosen = new NotificationPreferences(
                Map.of(
                        Channel.SMS, Map.of(NoticeKind.SLA_BREACHED, Mode.IMMEDIATE),
                        Channel.EMAIL, Map.of(NoticeKind.COMMENTED, Mode.OFF)),
                Optional.empty());
        assertEquals(saved(person, chosen), get(person));
    }
}
