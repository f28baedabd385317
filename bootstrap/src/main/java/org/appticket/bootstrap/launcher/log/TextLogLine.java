package org.appticket.bootstrap.launcher.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One event per line for people; line ends and other control characters in a message cannot fake a second event. */
public final class TextLogLine extends Formatter {

    @Override
    public String format(LogRecord line) {
        String trace = LogFacts.trace(line);
        return line.getInstant() + " " + line.getLevel().getName() + " " + line.getLoggerName() + ": "
                + LogFacts.message(line).replaceAll("\\p{Cntrl}+", " ").strip()
                + "\n"
                + (trace.isEmpty() ? "" : "    " + trace.strip().replaceAll("\\R", "\n    ") + "\n");
    }
}
