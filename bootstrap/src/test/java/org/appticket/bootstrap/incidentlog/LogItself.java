package org.appticket.bootstrap.incidentlog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shipped log, read as plainly as can be, so that the import can be compared with it: the file has no quotes. */
final class LogItself {

    private final List<String> titles;
    private final Map<String, List<String[]>> incidents = new LinkedHashMap<>();

    /** A value that a column got at a time. */
    record Got(Instant at, String value) {}

    private LogItself(List<String> lines) {
        titles = Arrays.asList(lines.get(0).split(",", -1));
        lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(row -> incidents
                        .computeIfAbsent(cell(row, "number"), number -> new ArrayList<>())
                        .add(row));
    }

    static LogItself read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LogItself.class.getResourceAsStream("incident-event-log.csv")),
                StandardCharsets.UTF_8))) {
            return new LogItself(reader.lines().toList());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Iterable<String> numbers() {
        return incidents.keySet();
    }

    /** When and to what a column of an incident changed, from a value that it had before its first row. */
    List<Got> changes(String number, String column, String before) {
        List<Got> changes = new ArrayList<>();
        String last = before;
        for (String[] row : incidents.getOrDefault(number, List.of())) {
            String now = cell(row, column).strip();
            if (!now.equals(last)) {
                changes.add(new Got(at(row, "sys_updated_at"), now));
            }
            last = now;
        }
        return changes;
    }

    /** What a column of an incident said in its first row. */
    String first(String number, String column) {
        return cell(incidents.getOrDefault(number, List.of()).get(0), column).strip();
    }

    /** When an incident was reported. */
    Instant openedAt(String number) {
        return at(incidents.getOrDefault(number, List.of()).get(0), "opened_at");
    }

    private String cell(String[] row, String column) {
        return row[titles.indexOf(column)];
    }

    private Instant at(String[] row, String column) {
        return LocalDateTime.parse(cell(row, column), DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm"))
                .atZone(ZoneId.of("Europe/Paris"))
                .toInstant();
    }
}
