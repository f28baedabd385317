package org.appticket.bootstrap.benchmark;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of the product in a process of its own, started as an operator would, with an agent's token to use it. */
final class Server implements AutoCloseable {

    /** Of everybody that this makes. */
    static final String PASSWORD = "a benchmark keeps no secret";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final URI base;
    private final Duration untilFirstAnswer;

    private Server(Process process, URI base, Duration untilFirstAnswer) {
        this.process = process;
        this.base = base;
        this.untilFirstAnswer = untilFirstAnswer;
    }

    static Server start(Path program, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "serve");
        builder.environment()
                .putAll(Map.of(
                        "APPTICKET_HTTP_PORT", Integer.toString(port),
                        "APPTICKET_DATA", folder.toString(),
                        "APPTICKET_RATE_TOKEN", "0",
                        "APPTICKET_RATE_SESSION", "0",
                        "APPTICKET_RATE_ANONYMOUS", "0",
                        "APPTICKET_RATE_TICKETS", "0",
                        "APPTICKET_RATE_SEARCH", "0",
                        "APPTICKET_ADMIN_LOGIN", "admin",
                        "APPTICKET_ADMIN_PASSWORD", PASSWORD));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(Files.createFile(folder.resolve("server.log")).toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        URI base = URI.create("http://127.0.0.1:" + port + "/api/v1/");
        awaitAnswer(process, base.resolve("/health/ready"), begun + PATIENCE.toNanos());
        return new Server(process, base, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static void awaitAnswer(Process process, URI ready, long deadline) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        while (!answers(client, ready)) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                process.destroyForcibly();
                throw new IllegalStateException("the server does not answer");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean answers(HttpClient client, URI ready) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    Duration untilFirstAnswer() {
        return untilFirstAnswer;
    }

    URI base() {
        return base;
    }

    long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** What is left of the heap after a collection. */
    long heapMebibytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        return Stream.of(jcmd("GC.heap_info").split("\n"))
                .filter(line -> line.matches(".*(new|tenured) generation.*used \\d+K.*"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")))
                .sum()
                / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    long threads() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            return threads.count();
        }
    }

    /** For how long it has kept a core busy so far. */
    long coreMillis() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    /** Makes an agent, and a token to work with. */
    String agentToken() throws IOException, InterruptedException {
        HttpClient admin = client();
        String csrf = csrf(admin, "admin");
        post(admin, csrf, "people", "{\"login\":\"agent\",\"name\":\"Agent\",\"email\":\"agent@example.org\",\"roles\":[\"AGENT\"],\"password\":\"" + PASSWORD + "\"}");
        return tokenOf("agent");
    }

    /** A token of who administers. */
    String adminToken() throws IOException, InterruptedException {
        return tokenOf("admin");
    }

    private String tokenOf(String login) throws IOException, InterruptedException {
        HttpClient client = client();
        return post(client, csrf(client, login), "me/tokens", "{\"name\":\"benchmark\"}").getString("secret");
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private String csrf(HttpClient client, String login) throws IOException, InterruptedException {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}";
        return post(client, "", "session", body).getString("csrfToken");
    }

    private JsonObject post(HttpClient client, String csrf, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!csrf.isEmpty()) {
            request.header("X-CSRF-Token", csrf);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return Api.object(answer.body());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
