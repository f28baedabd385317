package org.appticket.bootstrap.command;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.bootstrap.launcher.log.JsonLogLine;
import org.appticket.bootstrap.launcher.log.LogFilter;
import org.appticket.bootstrap.launcher.log.TextLogLine;
import org.appticket.bootstrap.settings.Settings;

/** Sets the log of a command up like the server's. */
final class LogToStandardError {

    private LogToStandardError() {}

    static void configure(Settings.Log log) {
        Formatter lines = log.json() ? new JsonLogLine() : new TextLogLine();
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(lines);
            handler.setFilter(new LogFilter());
            handler.setLevel(Level.ALL);
        }
    }
}
