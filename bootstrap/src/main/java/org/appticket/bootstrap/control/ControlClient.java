package org.appticket.bootstrap.control;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.appticket.bootstrap.operation.Report;

/** Asks a running server. */
public final class ControlClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);

    /** Longer, because a server that has just started is slow, and slower still beside others. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final ControlPoint point;
    private final HttpClient http;

    private ControlClient(ControlPoint point) {
        this.point = point;
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .proxy(HttpClient.Builder.NO_PROXY);
        if (!point.certificate().isEmpty()) {
            client.sslContext(PinnedCertificate.context(point.certificate()));
        }
        this.http = client.build();
    }

    /** A client of the server that works on this folder; nothing if none answers. */
    public static Optional<ControlClient> find(Path data) throws IOException {
        return ControlPoint.find(data).map(ControlClient::new).filter(ControlClient::answers);
    }

    /**
     * Has an operation done, and passes on what it reports.
     *
     * @param input what the operation reads
     * @return the exit code
     * @throws IOException if the server is gone before it said how it ended
     */
    public int run(String operation, InputStream input, Report report) throws IOException {
        HttpRequest request = request(operation)
                .POST(BodyPublishers.ofInputStream(() -> input))
                .build();
        HttpResponse<Stream<String>> response = send(request);
        if (response.statusCode() != 200) {
            throw new IOException("the running server does not know how to do this; is it of another version?");
        }
        try (Stream<String> lines = response.body()) {
            for (Iterator<String> line = lines.iterator(); line.hasNext(); ) {
                OptionalInt exitCode = Wire.read(line.next(), report);
                if (exitCode.isPresent()) {
                    return exitCode.getAsInt();
                }
            }
        }
        throw new IOException("the running server stopped before it was done; run the command again");
    }

    private boolean answers() {
        try {
            HttpRequest ping = request("ping")
                    .timeout(TO_ANSWER)
                    .POST(BodyPublishers.noBody())
                    .build();
            return send(ping).statusCode() == 200;
        } catch (IOException nobody) {
            return false;
        }
    }

    private HttpRequest.Builder request(String operation) {
        return HttpRequest.newBuilder(point.origin().resolve(Wire.PATH + operation))
                .header(Wire.SECRET, point.secret());
    }

    private HttpResponse<Stream<String>> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofLines());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
