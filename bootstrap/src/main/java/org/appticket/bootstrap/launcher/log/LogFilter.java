package org.appticket.bootstrap.launcher.log;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lets AppTicket's own lines pass, and of all others only what somebody should look at; Payara sets some levels by itself. */
public final class LogFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = String.valueOf(line.getLoggerName());
        // The server scans an application with a class loader that it throws away, and then warns of the drivers it saw
        // there.
        Level least = logger.equals("jakarta.enterprise.web.util") ? Level.SEVERE : Level.WARNING;
        return logger.startsWith("org.appticket") || line.getLevel().intValue() >= least.intValue();
    }
}
