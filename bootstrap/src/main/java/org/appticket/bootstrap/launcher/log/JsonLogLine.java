package org.appticket.bootstrap.launcher.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One event per line as a JSON object, for log collectors. */
public final class JsonLogLine extends Formatter {

    @Override
    public String format(LogRecord line) {
        StringBuilder json = new StringBuilder("{\"at\":\"").append(line.getInstant());
        add(json.append('"'), "level", line.getLevel().getName());
        add(json, "logger", String.valueOf(line.getLoggerName()));
        add(json, "message", LogFacts.message(line));
        String trace = LogFacts.trace(line);
        if (!trace.isEmpty()) {
            add(json, "trace", trace);
        }
        return json.append("}\n").toString();
    }

    private static void add(StringBuilder json, String name, String value) {
        json.append(",\"").append(name).append("\":\"");
        value.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                json.append('\\').append((char) unit);
            } else if (unit < 0x20 || unit == 0x7f || Character.isSurrogate((char) unit)) {
                json.append(String.format("\\u%04x", unit));
            } else {
                json.append((char) unit);
            }
        });
        json.append('"');
    }
}
