package org.appticket.bootstrap.launcher.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a log line says, with secrets masked. */
final class LogFacts {

    private static final SimpleFormatter WORDS = new SimpleFormatter();
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(apt_[0-9a-z]{8}_)[0-9a-z_-]{10,}|((?:sid|password|secret|csrf-token|authorization)[\"']?\\s*[=:]\\s*(?:bearer\\s+)?[\"']?)[^\\s\"',;]{4,}");

    private LogFacts() {}

    /** The message with its parameters put in. */
    static String message(LogRecord line) {
        return masked(WORDS.formatMessage(line));
    }

    /** The stack trace of the line's cause, or nothing. */
    static String trace(LogRecord line) {
        if (line.getThrown() == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(text, true));
        return masked(text.toString());
    }

    private static String masked(String text) {
        return SECRET.matcher(text).replaceAll(found -> {
            String before = found.group(1) == null ? found.group(2) : found.group(1);
            return Matcher.quoteReplacement(before + "***");
        });
    }
}
