package org.appticket.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;
import org.junit.jupiter.api.Test;

class NotificationPreferencesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration UNDO = Duration.ofSeconds(10);
    private static final Instant NOON = Instant.parse("2026-03-02T11:12:13Z");

    private static NotificationPreferences choosing(NoticeKind kind, Mode mode) {
        return new NotificationPreferences(Map.of(Channel.EMAIL, Map.of(kind, mode)), Optional.empty());
    }

    private static Optional<Due> due(NotificationPreferences preferences, NoticeKind kind, Instant at) {
        return due(preferences, kind, Visibility.PUBLIC, at);
    }

    private static Optional<Due> due(
            NotificationPreferences preferences, NoticeKind kind, Visibility visibility, Instant at) {
        Notice notice = new Notice(new PersonId(1), new TicketId(2), kind, visibility, Author.SYSTEM, at);
        return preferences.due(notice, Channel.EMAIL, PARIS, UNDO);
    }

    private static Optional<Due> together(String at) {
        return Optional.of(new Due(Instant.parse(at), true));
    }

    @Test
    void the_product_itself_tells_at_once_and_cannot_be_silenced() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertEquals(Mode.IMMEDIATE, NotificationPreferences.USUAL.mode(kind, Channel.IN_APP));
        }
        assertThrows(
                InvalidValue.class,
                () -> new NotificationPreferences(
                        Map.of(Channel.IN_APP, Map.of(NoticeKind.CLOSED, Mode.OFF)), Optional.empty()));
    }

    @Test
    void no_text_message_goes_to_whoever_did_not_ask_for_one() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertEquals(Mode.OFF, NotificationPreferences.USUAL.mode(kind, Channel.SMS));
        }
    }

    @Test
    void browsers_tell_at_once_of_what_is_about_the_reader_and_of_nothing_else() {
        for (NoticeKind kind : NoticeKind.values()) {
            boolean atOnce = NotificationPreferences.USUAL.mode(kind, Channel.EMAIL) == Mode.IMMEDIATE;
            assertEquals(atOnce ? Mode.IMMEDIATE : Mode.OFF, NotificationPreferences.USUAL.mode(kind, Channel.PUSH));
        }
    }

    @Test
    void mail_tells_at_once_of_what_is_about_the_reader_and_hourly_of_the_rest() {
        assertEquals(Mode.IMMEDIATE, NotificationPreferences.USUAL.mode(NoticeKind.COMMENTED, Channel.EMAIL));
        assertEquals(Mode.IMMEDIATE, NotificationPreferences.USUAL.mode(NoticeKind.ASSIGNED, Channel.EMAIL));
        assertEquals(Mode.HOURLY, NotificationPreferences.USUAL.mode(NoticeKind.STARTED, Channel.EMAIL));
    }

    @Test
    void what_is_usual_is_not_a_choice() {
        assertEquals(NotificationPreferences.USUAL, choosing(NoticeKind.STARTED, Mode.HOURLY));
    }

    @Test
    void public_words_wait_as_long_as_they_can_be_taken_back() {
        NotificationPreferences usual = NotificationPreferences.USUAL;
        assertEquals(Optional.of(new Due(NOON.plus(UNDO), false)), due(usual, NoticeKind.COMMENTED, NOON));
        assertEquals(Optional.of(new Due(NOON, false)), due(usual, NoticeKind.COMMENTED, Visibility.INTERNAL, NOON));
        assertEquals(Optional.of(new Due(NOON, false)), due(usual, NoticeKind.RESOLVED, NOON));
    }

    @Test
    void hourly_is_the_next_full_hour_and_daily_the_next_morning_of_the_reader() {
        NotificationPreferences hourly = choosing(NoticeKind.RESOLVED, Mode.HOURLY);
        NotificationPreferences daily = choosing(NoticeKind.RESOLVED, Mode.DAILY);
        assertEquals(together("2026-03-02T12:00:00Z"), due(hourly, NoticeKind.RESOLVED, NOON));
        assertEquals(
                together("2026-03-02T13:00:00Z"),
                due(hourly, NoticeKind.RESOLVED, Instant.parse("2026-03-02T12:00:00Z")));
        assertEquals(together("2026-03-03T07:00:00Z"), due(daily, NoticeKind.RESOLVED, NOON));
        assertEquals(
                together("2026-03-29T06:00:00Z"),
                due(daily, NoticeKind.RESOLVED, Instant.parse("2026-03-28T12:00:00Z")),
                "summer begins in between");
    }

    @Test
    void off_is_never() {
        assertEquals(Optional.empty(), due(choosing(NoticeKind.RESOLVED, Mode.OFF), NoticeKind.RESOLVED, NOON));
    }

    @Test
    void what_happens_at_night_goes_out_together_in_the_morning() {
        QuietHours night = new QuietHours(LocalTime.of(20, 0), LocalTime.of(9, 0));
        NotificationPreferences quiet = new NotificationPreferences(
                Map.of(Channel.EMAIL, Map.of(NoticeKind.CLOSED, Mode.DAILY)), Optional.of(night));
        Instant late = Instant.parse("2026-03-02T22:00:00Z");
        assertEquals(together("2026-03-03T08:00:00Z"), due(quiet, NoticeKind.RESOLVED, late));
        assertEquals(together("2026-03-03T08:00:00Z"), due(quiet, NoticeKind.CLOSED, late), "eight is too early");
        assertEquals(Optional.of(new Due(NOON, false)), due(quiet, NoticeKind.RESOLVED, NOON));
    }
}
