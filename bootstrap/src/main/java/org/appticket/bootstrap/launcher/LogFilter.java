package org.appticket.bootstrap.launcher;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lets AppTicket's own lines pass, and of all others only what somebody should look at; Payara sets some levels by itself. */
public final class LogFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = line.getLoggerName();
        return line.getLevel().intValue() >= Level.WARNING.intValue()
                || (logger != null && logger.startsWith("org.appticket"));
    }
}
