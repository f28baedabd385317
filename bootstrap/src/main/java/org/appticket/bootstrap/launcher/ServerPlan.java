package org.appticket.bootstrap.launcher;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a server listens and works.
 *
 * @param address the one address it listens on
 * @param port the one port it listens on
 * @param threads how many requests are worked on at a time
 * @param data the folder under which the server makes its private folder
 * @param stopDelay how long it goes on answering after it was asked to stop
 * @param log how it writes its log
 * @param tls by what it proves who it is; without it speaks plain HTTP
 */
public record ServerPlan(
        String address, int port, int threads, Path data, Duration stopDelay, Log log, Optional<Tls> tls) {

    /**
     * By what a server proves who it is.
     *
     * @param chain its certificate, then those that vouch for it
     * @param key the key to its certificate
     */
    public record Tls(List<X509Certificate> chain, PrivateKey key) {
        public Tls {
            chain = List.copyOf(chain);
        }
    }

    /**
     * How the log is written to standard error.
     *
     * @param json one JSON object per line instead of plain text
     * @param level the level of AppTicket's own lines, by its name in {@link java.util.logging.Level}
     */
    public record Log(boolean json, String level) {}
}
