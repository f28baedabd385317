package org.appticket.bootstrap.incidentlog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogTimeTest {

    @Test
    void times_are_those_of_paris_in_winter_and_in_summer() {
        assertEquals(
                Instant.parse("2016-02-29T07:00:00Z"), time("29-02-2016 08:00").instant());
        assertEquals(
                Instant.parse("2016-07-01T06:00:00Z"), time("01-07-2016 08:00").instant());
    }

    @Test
    void of_the_hour_that_comes_twice_the_first_one_counts_that_is_not_in_the_past() {
        LogTime twice = time("30-10-2016 02:30");
        Instant summer = Instant.parse("2016-10-30T00:30:00Z");
        Instant winter = Instant.parse("2016-10-30T01:30:00Z");
        assertEquals(summer, twice.instant());
        assertEquals(summer, twice.instant(summer));
        assertEquals(winter, twice.instant(summer.plusSeconds(60)));
        assertEquals(winter, twice.instant(winter.plusSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27-03-2016 02:30",
                "31-04-2016 10:00",
                "29-02-2015 10:00",
                "1-3-2016 10:00",
                "01-03-2016 24:00",
                "01-03-2016 10:60",
                "01-03-2016",
                "01-03-2016 10:00:00",
                "2016-03-01 10:00",
                "01-03-+123456789 10:00",
                "01/03/2016 10:00",
                "01-03-1969 10:00",
                "01-03-0000 10:00"
            })
    void what_is_no_time_there_is_refused(String text) {
        RowRefused refusal = assertThrows(RowRefused.class, () -> time(text));
        assertEquals(Reason.BAD_TIME, refusal.reason());
    }

    private static LogTime time(String text) {
        return LogTime.parse(Column.UPDATED_AT, text);
    }
}
