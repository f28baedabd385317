package org.appticket.bootstrap.incidentlog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.appticket.bootstrap.incidentlog.LogText;
import org.junit.jupiter.api.Test;

final class IncidentLogTest {

    @Test
    void the_shipped_log_has_3019_rows_of_445_incidents() throws UnreadableLog {
        List<String> numbers = new ArrayList<>();
        IncidentLog.sample().forEach(line -> numbers.add(line.incident().orElseThrow()));
        assertEquals(3019, IncidentLog.sample().rows());
        assertEquals(3019, numbers.size());
        assertEquals(445, numbers.stream().distinct().count());
    }

    @Test
    void lines_end_as_they_like_and_a_byte_order_mark_says_nothing() throws UnreadableLog {
        String text = new LogText().row().row("number", "INC2").text();
        List<LogRow> plain = rows(LogText.of(text.getBytes(StandardCharsets.UTF_8)));
        List<LogRow> marked =
                rows(LogText.of(("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, plain.size());
        assertEquals(plain, marked);
    }

    @Test
    void fields_may_be_quoted_and_columns_stand_in_any_order() throws UnreadableLog {
        List<String> titles = new ArrayList<>(LogText.titles());
        Collections.reverse(titles);
        String[] values = new LogText()
                .row("caller_id", "Caller 1")
                .text()
                .lines()
                .toList()
                .get(1)
                .split(",", -1);
        List<String> fields = new ArrayList<>(List.of(values));
        Collections.reverse(fields);
        String quoted = "\"made up\"," + String.join(",", titles) + "\nx,\"" + String.join("\",\"", fields) + "\"";
        assertEquals(rows(new LogText().row().log()), rows(LogText.of(quoted.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_quoted_comma_and_a_quote_belong_to_the_field() {
        LogRow row = rows(new LogText()
                        .row("caller_id", "\"Doe, \"\"Jo\"\"\"", "category", "\"a,b\"")
                        .log())
                .get(0);
        assertEquals("Doe, \"Jo\"", row.opening().caller());
        assertEquals("a,b", row.facts().topic().title());
    }

    @Test
    void empty_lines_do_not_count_but_line_numbers_do() throws UnreadableLog {
        List<Long> lines = new ArrayList<>();
        new LogText().row().line("").row("u_symptom", "\"x\ny\"").row().log().forEach(line -> lines.add(line.line()));
        assertEquals(List.of(2L, 4L, 6L), lines);
    }

    @Test
    void a_question_mark_and_nothing_are_missing() {
        LogRow row = rows(new LogText()
                        .row("assignment_group", "", "assigned_to", " ? ", "category", "?", "closed_code", "?")
                        .log())
                .get(0);
        assertEquals(Optional.empty(), row.facts().team());
        assertEquals(Optional.empty(), row.facts().assignee());
        assertEquals(Optional.empty(), row.closedCode());
        assertEquals("Incident INC1", row.facts().topic().title());
    }

    @Test
    void the_priority_is_chosen_only_where_the_matrix_gives_another_one() {
        LogRow row = rows(new LogText().row("priority", "1 - Critical").log()).get(0);
        assertEquals(
                "CRITICAL", row.facts().prioritisation().chosen().orElseThrow().name());
        LogRow byMatrix = rows(new LogText().row().log()).get(0);
        assertEquals(Optional.empty(), byMatrix.facts().prioritisation().chosen());
    }

    @Test
    void a_log_without_rows_is_one() {
        assertEquals(0, new LogText().log().rows());
    }

    @Test
    void what_is_no_log_is_refused_with_a_reason() {
        String rows = new LogText().row().text();
        assertReason("it is empty", "");
        assertReason("the first line has no column number, incident_state", "a,b,c\n1,2,3\n");
        assertReason("the first line has no column sys_updated_at", rows.replace("sys_updated_at", "updated"));
        assertReason("the first line has more than one column impact", rows.replace("vendor", "vendor,impact"));
        assertReason("it is no CSV", rows + "\"never closed");
        assertReason("it is no CSV", rows + "x".repeat(2 << 20));
    }

    @Test
    void what_is_not_utf_8_is_refused_wherever_it_stands() {
        byte[] latin = (new LogText().row().text().repeat(2000) + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        UnreadableLog refusal = assertThrows(UnreadableLog.class, () -> LogText.of(latin));
        assertEquals("it is not written in UTF-8", refusal.reason());
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        UnreadableLog refusal =
                assertThrows(UnreadableLog.class, () -> IncidentLog.of(Path.of("no", "such", "file.csv")));
        assertTrue(refusal.reason().startsWith("it cannot be read"), refusal.reason());
        assertThrows(UnreadableLog.class, () -> IncidentLog.of(Path.of(".")));
    }

    private static void assertReason(String reason, String text) {
        UnreadableLog refusal =
                assertThrows(UnreadableLog.class, () -> LogText.of(text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refusal.reason().startsWith(reason), refusal.reason());
    }

    private static List<LogRow> rows(IncidentLog log) {
        List<LogRow> rows = new ArrayList<>();
        try {
            log.forEach(line -> rows.add(LogRow.of(line)));
        } catch (UnreadableLog impossible) {
            throw new AssertionError(impossible);
        }
        return rows;
    }
}
