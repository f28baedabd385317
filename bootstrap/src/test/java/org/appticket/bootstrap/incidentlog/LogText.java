package org.appticket.bootstrap.incidentlog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.incidentlog.file.IncidentLog;
import org.appticket.bootstrap.incidentlog.file.UnreadableLog;

/** A log that is written by hand: good rows, of which a test says what is otherwise. */
public final class LogText {

    private static final String[] GOOD = {
        "number", "INC1",
        "incident_state", "New",
        "caller_id", "Caller 1",
        "opened_by", "Opened by 1",
        "opened_at", "29-02-2016 08:00",
        "sys_created_by", "?",
        "sys_created_at", "?",
        "sys_updated_by", "Updated by 1",
        "sys_updated_at", "29-02-2016 09:00",
        "contact_type", "Phone",
        "location", "?",
        "category", "Category 1",
        "subcategory", "?",
        "u_symptom", "?",
        "cmdb_ci", "?",
        "impact", "2 - Medium",
        "urgency", "2 - Medium",
        "priority", "3 - Moderate",
        "assignment_group", "Group 1",
        "assigned_to", "?",
        "problem_id", "?",
        "rfc", "?",
        "vendor", "?",
        "caused_by", "?",
        "closed_code", "code 1"
    };

    private final List<String> lines = new ArrayList<>();

    /** A log without rows. */
    public LogText() {
        lines.add(String.join(",", good().keySet()));
    }

    /** The columns of a log. */
    public static List<String> titles() {
        return List.copyOf(good().keySet());
    }

    /** A good row, but for what is said here: column, value, column, value. */
    public LogText row(String... otherwise) {
        Map<String, String> row = good();
        for (int i = 0; i < otherwise.length; i += 2) {
            row.put(otherwise[i], otherwise[i + 1]);
        }
        return line(String.join(",", row.values()));
    }

    /** A row at a time, in a state. */
    public LogText at(String time, String state, String... otherwise) {
        List<String> all = new ArrayList<>(List.of("sys_updated_at", "29-02-2016 " + time, "incident_state", state));
        all.addAll(List.of(otherwise));
        return row(all.toArray(String[]::new));
    }

    /** A line, whatever it is. */
    public LogText line(String text) {
        lines.add(text);
        return this;
    }

    /** All of it. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The log, read. */
    public IncidentLog log() {
        try {
            return of(text().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableLog bad) {
            throw new AssertionError(bad);
        }
    }

    /** The log that some bytes are. */
    public static IncidentLog of(byte[] bytes) throws UnreadableLog {
        try {
            return IncidentLog.of(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, String> good() {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < GOOD.length; i += 2) {
            row.put(GOOD[i], GOOD[i + 1]);
        }
        return row;
    }
}
