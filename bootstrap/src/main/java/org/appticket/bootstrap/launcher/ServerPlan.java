package org.appticket.bootstrap.launcher;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a server listens and works.
 *
 * @param address the one address it listens on
 * @param port the one port it listens on
 * @param threads how many requests are worked on at a time
 * @param data the folder under which the server makes its private folder
 * @param stopDelay how long it goes on answering after it was asked to stop
 * @param log how it writes its log
 */
public record ServerPlan(String address, int port, int threads, Path data, Duration stopDelay, Log log) {

    /**
     * How the log is written to standard error.
     *
     * @param json one JSON object per line instead of plain text
     * @param level the level of AppTicket's own lines, by its name in {@link java.util.logging.Level}
     */
    public record Log(boolean json, String level) {}
}
