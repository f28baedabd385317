package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that needs no proxy for TLS. */
class TlsIT {

    @Test
    void people_sign_in_over_tls_and_nothing_else_is_spoken(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        TestCertificate made = TestCertificate.make(folder, "EC", 30);
        Map<String, String> settings = Map.of(
                "APPTICKET_TLS_CERTIFICATE", made.certificate().toString(),
                "APPTICKET_TLS_KEY", made.key().toString());
        try (RunningServer server = RunningServer.start(data, settings)) {
            HttpResponse<String> signedIn = signIn(server, client(made));

            assertEquals(200, signedIn.statusCode(), signedIn.body());
            assertEquals("TLSv1.3", signedIn.sslSession().orElseThrow().getProtocol());
            assertTrue(
                    signedIn.headers().firstValue("Strict-Transport-Security").isPresent());
            String cookie = signedIn.headers().firstValue("Set-Cookie").orElse("");
            assertTrue(cookie.startsWith("__Host-sid=") && cookie.endsWith("; Secure"), cookie);

            HttpClient stranger = HttpClient.newHttpClient();
            assertThrows(SSLHandshakeException.class, () -> signIn(server, stranger));
            assertFalse(plain(server).contains("HTTP/1.1 2"));
            Set<String> open = Sockets.openToOthers(server.pid());
            assertEquals(1, open.size(), open::toString);
            assertEquals(0, Program.run(data, settings, "verify").exitCode(), "a command reaches the running server");
            requirePrivate(data);
            assertFalse(server.log().contains("Exception"), server::log);
        }
    }

    private static HttpResponse<String> signIn(RunningServer server, HttpClient client)
            throws IOException, InterruptedException {
        URI session = server.baseUri().resolve("api/v1/session");
        String body = "{\"login\":\"%s\",\"password\":\"%s\"}"
                .formatted(RunningServer.ADMIN.login(), RunningServer.ADMIN.password());
        return client.send(
                HttpRequest.newBuilder(session)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpClient client(TestCertificate made) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(made.store())) {
            store.load(in, TestCertificate.PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("test"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    /** What a client hears that does not speak TLS. */
    private static String plain(RunningServer server) throws IOException {
        try (Socket socket =
                new Socket(server.baseUri().getHost(), server.baseUri().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void requirePrivate(Path data) throws IOException {
        try (var files = Files.walk(data.resolve("run"))) {
            List<Path> stores = files.filter(file -> file.endsWith("tls.p12")).toList();
            assertEquals(1, stores.size());
            assertEquals(
                    "[OWNER_READ, OWNER_WRITE]",
                    Files.getPosixFilePermissions(stores.get(0)).stream()
                            .sorted()
                            .toList()
                            .toString());
        }
    }
}
