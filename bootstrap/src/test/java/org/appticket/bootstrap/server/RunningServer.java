package org.appticket.bootstrap.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server of the executable jar in a process of its own, on a free loopback port. */
public final class RunningServer implements AutoCloseable {

    /** The first administrator, made by settings. */
    public static final Account ADMIN = new Account("admin", "a server for tests, nothing else");

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(180);

    private final Process process;
    private final Path data;
    private final Path log;
    private final URI baseUri;

    private RunningServer(Process process, Path data, Path log, URI baseUri) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.baseUri = baseUri;
    }

    /**
     * Who can sign in.
     *
     * @param login the login
     * @param password the password
     */
    public record Account(String login, String password) {}

    /** Starts one with an empty embedded database in a temporary folder. */
    public static RunningServer start() {
        return start(Map.of());
    }

    /** Starts one with these settings and an empty embedded database in a temporary folder. */
    public static RunningServer start(Map<String, String> settings) {
        return start(temporaryFolder(), settings);
    }

    /** Starts the demo, and returns when it has told how to try it. */
    public static RunningServer demo(Path data) {
        return start(data, Map.of(), "demo", "try the API:");
    }

    /** Starts one on this data, and returns when it says that it is ready. */
    public static RunningServer start(Path data, Map<String, String> settings) {
        return start(data, settings, "serve", "AppTicket is ready: ");
    }

    private static RunningServer start(Path data, Map<String, String> settings, String command, String ready) {
        int port = settings.containsKey("APPTICKET_HTTP_PORT")
                ? Integer.parseInt(settings.get("APPTICKET_HTTP_PORT"))
                : freePort();
        Map<String, String> all = new HashMap<>(Map.of(
                "APPTICKET_HTTP_PORT", Integer.toString(port),
                "APPTICKET_STOP_DELAY", "0",
                "APPTICKET_RATE_TOKEN", "0",
                "APPTICKET_RATE_SESSION", "0",
                "APPTICKET_RATE_ANONYMOUS", "0",
                "APPTICKET_RATE_TICKETS", "0",
                "APPTICKET_RATE_UPLOADS", "0",
                "APPTICKET_RATE_SEARCH", "0",
                "APPTICKET_ADMIN_LOGIN", ADMIN.login(),
                "APPTICKET_ADMIN_PASSWORD", ADMIN.password()));
        all.putAll(settings);
        try {
            Path log = Files.createTempFile("appticket-server", ".log");
            Process process = Program.builder(data, all, command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            RunningServer server =
                    new RunningServer(process, data, log, URI.create(scheme(all) + "127.0.0.1:" + port + "/"));
            server.awaitReady(ready);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers; ends with a slash. The API is below {@code api/v1/}. */
    public URI baseUri() {
        return baseUri;
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    /** All it wrote so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop by SIGTERM, and waits. */
    public int stop() throws InterruptedException, TimeoutException {
        process.destroy();
        if (!process.waitFor(45, TimeUnit.SECONDS)) {
            throw new TimeoutException("the server does not stop: " + log());
        }
        return process.exitValue();
    }

    /** Kills it by SIGKILL, and waits. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static String scheme(Map<String, String> settings) {
        return settings.containsKey("APPTICKET_TLS_CERTIFICATE") ? "https://" : "http://";
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("appticket-data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(String ready) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!log().contains(ready)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not start: " + log());
            }
            try {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
