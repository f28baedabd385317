package org.appticket.adapters.rest.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.json.RecordJson;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.calendar.AddCalendar;
import org.appticket.application.calendar.ChangeCalendar.Changes;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRequestTest {
    private static final Actor ADMIN = Actor.of(new PersonId(1), Set.of(Role.ADMIN));
    private static final String WHOLE = "{'name':'Paris','zone':'Europe/Paris',"
            + "'weekly':{'MON':[['13:30','24:00'],['09:00:30','12:30']],'SUN':[['00:00','24:00']],'TUE':[]},"
            + "'holidays':[{'date':'2026-05-14','name':'Pont'},{'monthDay':'02-29','active':false},"
            + "{'rule':'good_friday','proposed':true},{'rule':'MON#-1/MAY','active':true,'proposed':false}],"
            + "'exceptions':[{'date':'2026-12-31','hours':[]},{'date':'2026-12-24','hours':[['09:00','12:00']],'name':'Réveillon'}]}";

    @Test
    void a_calendar_is_told_as_it_was_asked_for() {
        AddCalendar.Command command = CalendarRequest.added(fields(WHOLE), ADMIN);

        NamedCalendar calendar = new NamedCalendar(new CalendarId(7), command.name(), command.hours()).saved();
        assertEquals(
                ("{'id':7,'name':'Paris','zone':'Europe/Paris',"
                                + "'weekly':{'MON':[['09:00:30','12:30'],['13:30','24:00']],'SUN':[['00:00','24:00']]},"
                                + "'holidays':[{'date':'2026-05-14','name':'Pont','active':true,'proposed':false},"
                                + "{'monthDay':'02-29','active':false,'proposed':false},"
                                + "{'rule':'EASTER-2','proposed':true},"
                                + "{'rule':'MON#-1/MAY','active':true,'proposed':false}],"
                                + "'exceptions':[{'date':'2026-12-24','hours':[['09:00','12:00']],'name':'Réveillon'},"
                                + "{'date':'2026-12-31','hours':[]}],'version':1}")
                        .replace('\'', '"'),
                RecordJson.text(CalendarBody.of(calendar)));
    }

    @Test
    void a_patch_says_which_days_change() {
        Changes changes = CalendarRequest.changed(
                fields("{'weekly':{'SAT':[['09:00','12:00']],'FRI':null,'THU':[]},'holidays':[]}"));

        assertEquals(
                Map.of(
                        DayOfWeek.SATURDAY, List.of(Hours.parse("09:00", "12:00")),
                        DayOfWeek.FRIDAY, List.of(),
                        DayOfWeek.THURSDAY, List.of()),
                changes.days());
        assertEquals(Optional.of(List.of()), changes.holidays());
        assertEquals(Optional.empty(), changes.exceptions());
        assertEquals(Optional.empty(), changes.zone());
    }

    @Test
    void a_proposal_that_is_sent_back_as_none_counts() {
        var holiday = CalendarRequest.changed(fields("{'holidays':[{'rule':'EASTER-2','proposed':false}]}"))
                .holidays()
                .orElseThrow()
                .get(0);

        assertTrue(holiday.active() && !holiday.proposed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/weekly required                   | 'weekly':{}",
                "/weekly required                   | 'weekly':{'MON':[]}",
                "/weekly wrong-type                 | 'weekly':null",
                "/weekly wrong-type                 | 'weekly':[['09:00','12:00']]",
                "/weekly/MON wrong-type             | 'weekly':{'MON':null}",
                "/weekly/MONDAY unknown-member      | 'weekly':{'TUE':[['09:00','12:00']],'MONDAY':[['09:00','12:00']]}",
                "/weekly/MON/1 overlapping          | 'weekly':{'MON':[['09:00','12:30'],['12:29','18:00']]}",
                "/weekly/MON/2 overlapping          | 'weekly':{'MON':[['09:00','12:00'],['13:00','14:00'],['08:00','15:00']]}",
                "/weekly/MON/0 out-of-range         | 'weekly':{'MON':[['18:00','09:00']]}",
                "/weekly/MON/0 out-of-range         | 'weekly':{'MON':[['09:00','09:00']]}",
                "/weekly/MON/0 out-of-range         | 'weekly':{'MON':[['24:00','24:00']]}",
                "/weekly/MON/0 wrong-format         | 'weekly':{'MON':[['09:00','24:01']]}",
                "/weekly/MON/0 wrong-format         | 'weekly':{'MON':[['9:00','12:00']]}",
                "/weekly/MON/0 wrong-format         | 'weekly':{'MON':[['','12:00']]}",
                "/weekly/MON/0 wrong-type           | 'weekly':{'MON':[['09:00']]}",
                "/weekly/MON/0 wrong-type           | 'weekly':{'MON':[['09:00','12:00','18:00']]}",
                "/weekly/MON/0 wrong-type           | 'weekly':{'MON':[[9,12]]}",
                "/weekly/MON/0 wrong-type           | 'weekly':{'MON':['09:00-12:00']}",
                "/zone unknown-reference            | 'zone':'Europe/Nulle_part'",
                "/zone unknown-reference            | 'zone':'+01:00'",
                "/zone blank                        | 'zone':''",
                "/name blank                        | 'name':' '",
                "/holidays/0/monthDay wrong-format  | 'holidays':[{'monthDay':'02-30'}]",
                "/holidays/0/monthDay wrong-format  | 'holidays':[{'monthDay':'2-3'}]",
                "/holidays/0/date wrong-format      | 'holidays':[{'date':'2026-02-30'}]",
                "/holidays/0/date out-of-range      | 'holidays':[{'date':'0000-01-01'}]",
                "/holidays/0/date wrong-format      | 'holidays':[{'date':'10000-01-01'}]",
                "/holidays/0/date required          | 'holidays':[{}]",
                "/holidays/0/rule not-applicable    | 'holidays':[{'date':'2026-05-14','rule':'EASTER'}]",
                "/holidays/1/rule wrong-format      | 'holidays':[{'rule':'EASTER'},{'rule':'SAT>=02-30'}]",
                "/holidays/0/rule wrong-format      | 'holidays':[{'rule':'30 February'}]",
                "/holidays/0/rule out-of-range      | 'holidays':[{'rule':'EASTER+201'}]",
                "/holidays/0/active not-applicable  | 'holidays':[{'rule':'EASTER','active':true,'proposed':true}]",
                "/holidays/0/kind unknown-member    | 'holidays':[{'rule':'EASTER','kind':'x'}]",
                "/holidays/1 repeated               | 'holidays':[{'rule':'EASTER+1'},{'rule':'EASTER_MONDAY'}]",
                "/holidays/0/name blank             | 'holidays':[{'rule':'EASTER','name':' '}]",
                "/exceptions/0/hours required       | 'exceptions':[{'date':'2026-05-14'}]",
                "/exceptions/0/hours/1 overlapping  | 'exceptions':[{'date':'2026-05-14','hours':[['09:00','12:00'],['11:00','13:00']]}]",
                "/exceptions/1 repeated             | 'exceptions':[{'date':'2026-05-14','hours':[]},{'date':'2026-05-14','hours':[]}]",
                "/exceptions/0/date wrong-format    | 'exceptions':[{'date':'tomorrow','hours':[]}]",
                "/colour unknown-member             | 'colour':'red'"
            })
    void what_is_wrong_is_pointed_at(String error, String member) {
        String name = member.strip().split("'", -1)[1];
        List<String> others = List.of("'name':'P'", "'zone':'UTC'", "'weekly':{'MON':[['09:00','12:00']]}").stream()
                .filter(other -> !other.startsWith("'" + name + "'"))
                .toList();
        String body = "{" + member.strip() + "," + String.join(",", others) + "}";

        assertEquals(List.of(error.strip()), refused(() -> CalendarRequest.added(fields(body), ADMIN)), body);
    }

    @Test
    void everything_that_is_wrong_is_pointed_at_at_once() {
        assertEquals(
                List.of(
                        "/name required",
                        "/zone unknown-reference",
                        "/weekly/MON/1 overlapping",
                        "/weekly/TUE/0 out-of-range",
                        "/holidays/1/rule wrong-format",
                        "/exceptions/0/hours/0 wrong-format"),
                refused(() -> CalendarRequest.added(
                        fields("{'zone':'Mars/Olympus',"
                                + "'weekly':{'MON':[['09:00','12:00'],['11:00','13:00']],'TUE':[['10:00','09:00']]},"
                                + "'holidays':[{'rule':'EASTER'},{'rule':'never'}],"
                                + "'exceptions':[{'date':'2026-05-14','hours':[['x','y']]}]}"),
                        ADMIN)));
    }

    @Test
    void there_are_twelve_parts_of_a_day_and_a_thousand_dates_at_most() {
        String parts = IntStream.range(0, 13)
                .mapToObj("['%1$02d:00','%1$02d:30']"::formatted)
                .collect(Collectors.joining(","));
        String dates = IntStream.range(0, 1_001)
                .mapToObj(day -> "{'rule':'EASTER+%d','name':'%d'}".formatted(1 + day % 200, day))
                .collect(Collectors.joining(","));

        assertEquals(
                List.of("/weekly/MON too-long"),
                refused(() -> CalendarRequest.changed(fields("{'weekly':{'MON':[" + parts + "]}}"))));
        assertEquals(
                List.of("/holidays too-long"),
                refused(() -> CalendarRequest.changed(fields("{'holidays':[" + dates + "]}"))));
    }

    private static List<String> refused(Runnable reading) {
        return assertThrows(Rejection.class, reading::run).problem().errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static JsonFields fields(String body) {
        return JsonFields.parse(body.replace('\'', '"').getBytes(UTF_8));
    }
}
