package org.appticket.bootstrap.api.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class CalendarsIT {
    private static final String WEEK =
            "'weekly':{'MON':[['09:00','12:30'],['13:30','18:00']],'TUE':[['09:00','12:00']]}";

    private final Cast cast;
    private final ApiClient admin;

    CalendarsIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.admin = cast.admin();
    }

    @Test
    void france_ships_with_the_product_and_everybody_reckons_by_it() {
        ApiClient requester = cast.requester();
        JsonObject france = requester.get("calendars/1").requireStatus(200).json();
        assertEquals("Europe/Paris", france.getString("zone"));
        assertTrue(france.getJsonArray("holidays").size() >= 11);

        JsonObject deadline = requester
                .get("calendars/1/deadline?from=2026-05-13T14:00:00Z&duration=PT4H")
                .requireStatus(200)
                .json();

        assertEquals("2026-05-15T09:00:00Z", deadline.getString("deadline"));
        assertEquals(
                List.of("COUNTED PT2H", "CLOSED PT0S", "HOLIDAY PT0S Ascension", "CLOSED PT0S", "COUNTED PT2H"),
                told(deadline.getJsonArray("segments")));
        JsonObject elapsed = requester
                .get("calendars/1/elapsed?from=2026-05-13T14:00:00Z&to=2026-05-15T11:00:00%2B02:00")
                .requireStatus(200)
                .json();
        assertEquals("PT4H", elapsed.getString("elapsed"));
        assertEquals(deadline.getJsonArray("segments"), elapsed.getJsonArray("segments"));
        assertEquals(
                "2026-05-18T16:00:00Z",
                requester
                        .get("calendars/1/deadline?from=2026-05-13T14:00:00Z&workingDays=2&endOfDay=true")
                        .json()
                        .getString("deadline"));
    }

    @Test
    void a_calendar_is_added_changed_and_removed_in_the_version_that_was_seen() {
        Reply added = admin.post("calendars", calendar(named("Site")));
        String calendar = "calendars/" + added.requireStatus(201).id();
        assertEquals("\"1\"", added.header("ETag"));
        assertTrue(added.header("Location").endsWith("/api/v1/" + calendar));

        Reply changed = admin.patch(calendar, "\"1\"", "{'weekly':{'TUE':null,'SAT':[['00:00','24:00']]}}")
                .requireStatus(200);
        assertEquals("\"2\"", changed.header("ETag"));
        assertEquals(
                "{'MON':[['09:00','12:30'],['13:30','18:00']],'SAT':[['00:00','24:00']]}".replace('\'', '"'),
                changed.json().getJsonObject("weekly").toString());
        assertEquals(changed.json(), cast.requester().get(calendar).json());
        admin.patch(calendar, "\"1\"", "{'name':'Late'}").requireProblem(412, "stale");
        admin.invalid("PATCH", calendar, "{'name':'Blind'}").requireProblem(428, "version-required");
        cast.agent().patch(calendar, "*", "{'name':'Ours'}").requireProblem(403, "not-permitted");
        admin.post("calendars", calendar(changed.json().getString("name").toUpperCase(Locale.ROOT)))
                .requireProblem(409, "duplicate");
        admin.valid("DELETE", calendar, "", "If-Match", "\"1\"").requireProblem(412, "stale");
        admin.valid("DELETE", calendar, "", "If-Match", "\"2\"").requireStatus(204);
        admin.get(calendar).requireProblem(404, "not-found");
    }

    @Test
    void a_calendar_in_use_stays_and_says_who_uses_it() {
        String calendar = added(calendar(named("Used")));
        String name = named("Réseau");
        Reply team = admin.post(
                        "teams",
                        "{'name':'%s','calendar':%s}".formatted(name, calendar.substring("calendars/".length())))
                .requireStatus(201);

        Reply refused = admin.valid("DELETE", calendar, "", "If-Match", "*").requireProblem(409, "in-use");
        assertEquals(
                "TEAM " + team.id() + " " + name,
                refused.json().getJsonArray("usedBy").getString(0));
        assertEquals(
                "PRODUCT 1 France",
                admin.valid("DELETE", "calendars/1", "", "If-Match", "*")
                        .requireProblem(409, "in-use")
                        .json()
                        .getJsonArray("usedBy")
                        .getString(0));

        admin.patch("teams/" + team.id(), "*", "{'calendar':999999999}").requireProblem(422, "invalid");
        assertFalse(admin.patch("teams/" + team.id(), "*", "{'calendar':null}")
                .requireStatus(200)
                .json()
                .containsKey("calendar"));
        admin.valid("DELETE", calendar, "", "If-Match", "*").requireStatus(204);
    }

    @Test
    void holidays_from_elsewhere_are_proposed_and_count_once_they_are_confirmed() {
        String calendar = added(calendar(named("Strasbourg")));
        String asking = calendar + "/deadline?from=2026-12-21T17:00:00Z&workingDays=1";
        assertEquals("2026-12-22T17:00:00Z", admin.get(asking).json().getString("deadline"));
        String file = event("UID:1", "DTSTART;VALUE=DATE:20201222", "RRULE:FREQ=YEARLY", "SUMMARY:Inventaire");

        admin.post(calendar + "/proposals", "{'set':'ALSACE_MOSELLE'}").requireStatus(200);
        Reply proposed = file(admin, calendar, "from=2026&to=2026", file).requireStatus(200);

        JsonArray holidays = proposed.json().getJsonArray("holidays");
        assertEquals(14, holidays.size());
        assertEquals(
                "{'date':'2026-12-22','name':'Inventaire','proposed':true}".replace('\'', '"'),
                holidays.getJsonObject(13).toString());
        assertEquals(
                proposed.json(),
                file(admin, calendar, "from=2026&to=2026", file).json(),
                "nothing is new");
        assertEquals("2026-12-22T17:00:00Z", admin.get(asking).json().getString("deadline"), "it does not count yet");

        admin.patch(
                        calendar,
                        proposed.header("ETag"),
                        "{'holidays':%s}"
                                .formatted(holidays.toString().replace("\"proposed\":true", "\"proposed\":false")))
                .requireStatus(200);
        assertEquals("2026-12-28T17:00:00Z", admin.get(asking).json().getString("deadline"));
    }

    @Test
    void files_that_are_none_or_too_much_change_nothing() {
        String calendar = added(calendar(named("Files")));

        assertEquals(
                List.of("/ wrong-format"),
                file(admin, calendar, "from=2026&to=2026", "hello")
                        .requireProblem(422, "invalid")
                        .errors());
        assertEquals(
                List.of("/VEVENT/0/RRULE wrong-format"),
                file(admin, calendar, "from=2026&to=2026", event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=SECONDLY"))
                        .requireProblem(422, "invalid")
                        .errors());
        assertEquals(
                List.of("?from required", "?to required"),
                file(admin, calendar, "", "x").requireProblem(422, "invalid").errors());
        assertEquals(
                List.of("?to out-of-range"),
                file(admin, calendar, "from=2026&to=2036", "x")
                        .requireProblem(422, "invalid")
                        .errors());
        file(admin, calendar, "from=2026&to=2026", "x".repeat(1024 * 1024 + 1)).requireProblem(413, "too-large");
        file(cast.agent(), calendar, "from=2026&to=2026", "hello").requireProblem(403, "not-permitted");
        admin.invalid("POST", calendar + "/proposals", "<x/>", "Content-Type", "text/xml")
                .requireProblem(415, "unsupported-media-type");
        assertEquals("\"1\"", admin.get(calendar).header("ETag"));
    }

    @Test
    void what_is_wrong_with_a_calendar_is_told_in_both_languages_and_changes_nothing() {
        String calendar = added(calendar(named("Kept")));
        String wrong = "{'zone':'Mars/Olympus','weekly':{'MON':[['09:00','12:00'],['11:00','24:01'],['13:00','13:00']],"
                + "'TUE':[['09:00','12:00'],['11:00','13:00']]},'holidays':[{'monthDay':'02-30'},{'rule':'SAT>=02-30'}]}";

        Reply refused = admin.invalid("PATCH", calendar, wrong, "If-Match", "*").requireProblem(422, "invalid");
        assertEquals(
                List.of(
                        "/zone unknown-reference",
                        "/weekly/MON/1 wrong-format",
                        "/weekly/MON/2 out-of-range",
                        "/weekly/TUE/1 overlapping",
                        "/holidays/0/monthDay wrong-format",
                        "/holidays/1/rule wrong-format"),
                refused.errors());
        assertEquals("Two parts have time in common: 09:00-12:00 and 11:00-13:00.", message(refused, 3));
        Reply francais = admin.invalid("PATCH", calendar, wrong, "If-Match", "*", "Accept-Language", "fr");
        assertEquals("Deux plages se chevauchent : 09:00-12:00 et 11:00-13:00.", message(francais, 3));
        assertEquals(
                List.of("/weekly required"),
                admin.patch(calendar, "*", "{'weekly':{'MON':null,'TUE':[]}}")
                        .requireProblem(422, "invalid")
                        .errors());
        assertEquals("\"1\"", admin.get(calendar).header("ETag"));
    }

    @Test
    void enormous_and_impossible_questions_are_answered_or_refused_within_a_second() {
        String never =
                added("{'name':'%s','zone':'UTC','weekly':{'MON':[['00:00','00:00:01']]}}".formatted(named("Never")));
        for (String question : List.of(
                "deadline?from=2026-03-02T09:00:00Z&duration=PT100000H",
                "deadline?from=9999-12-29T00:00:00Z&duration=PT1H",
                "deadline?from=1000-01-02T00:00:00Z&workingDays=10000",
                "elapsed?from=1000-01-02T00:00:00Z&to=9999-12-29T00:00:00Z")) {
            long begin = System.nanoTime();
            admin.get(never + "/" + question).requireProblem(422, "invalid");
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 5_000, question);
        }
        for (String wrong : List.of(
                "?duration out-of-range &duration=-PT1H",
                "?duration out-of-range &duration=PT100001H",
                "?duration out-of-range &duration=PT9999999999999999999999H",
                "?duration wrong-format &duration=P1D",
                "?duration wrong-format &duration=4",
                "?duration required ",
                "?workingDays out-of-range &workingDays=-1",
                "?workingDays not-applicable &workingDays=1&duration=PT1H",
                "?endOfDay not-applicable &endOfDay=true&duration=PT1H")) {
            String[] parts = wrong.split(" ", 3);
            assertEquals(
                    List.of(parts[0] + " " + parts[1]),
                    admin.invalid("GET", "calendars/1/deadline?from=2026-03-02T09:00:00Z" + parts[2], "")
                            .requireProblem(422, "invalid")
                            .errors(),
                    wrong);
        }
        assertEquals(
                List.of("?from wrong-format"),
                admin.invalid("GET", "calendars/1/deadline?from=2026-03-29T02:30:00&duration=PT1H", "")
                        .requireProblem(422, "invalid")
                        .errors());
        assertEquals(
                List.of("?to not-applicable"),
                admin.get("calendars/1/elapsed?from=2026-03-02T09:00:00Z&to=2026-03-01T09:00:00Z")
                        .requireProblem(422, "invalid")
                        .errors());
    }

    @Test
    void the_night_on_which_the_clock_is_changed_has_as_many_hours_as_go_by() {
        String night = added(
                "{'name':'%s','zone':'Europe/Paris','weekly':{'SUN':[['02:30','04:00']]}}".formatted(named("Nuit")));

        assertEquals(
                "PT30M",
                admin.get(night + "/elapsed?from=2026-03-29T00:00:00Z&to=2026-03-29T12:00:00Z")
                        .json()
                        .getString("elapsed"),
                "02:30 does not exist and is 03:30");
        assertEquals(
                "PT2H30M",
                admin.get(night + "/elapsed?from=2026-10-25T00:00:00Z&to=2026-10-25T12:00:00Z")
                        .json()
                        .getString("elapsed"),
                "02:30 comes twice");
    }

    private String added(String calendar) {
        return "calendars/" + admin.post("calendars", calendar).id();
    }

    private static Reply file(ApiClient client, String calendar, String query, String file) {
        String path = calendar + "/proposals" + (query.isEmpty() ? "" : "?" + query);
        return client.invalid("POST", path, file, "Content-Type", "text/calendar; charset=utf-8");
    }

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String message(Reply reply, int index) {
        return reply.json().getJsonArray("errors").getJsonObject(index).getString("message");
    }

    private static List<String> told(JsonArray segments) {
        return segments.getValuesAs(JsonObject.class).stream()
                .map(part -> part.getString("kind") + " " + part.getString("amount")
                        + (part.containsKey("because") ? " " + part.getString("because") : ""))
                .toList();
    }

    private static String calendar(String name) {
        return "{'name':'%s','zone':'Europe/Paris',%s}".formatted(name, WEEK);
    }

    private static String named(String word) {
        return word + " " + System.nanoTime();
    }
}
