package org.appticket.adapters.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said goes by TLS, to whoever proves to be the one that was meant. */
class SmppTlsTest {
    private static final char[] PASSWORD = "certificate-for-tests".toCharArray();
    private static final Recipient READER =
            new Recipient("+33612345678", "Agathe", "agathe", Language.FR, ZoneId.of("Europe/Paris"));

    @TempDir
    private static Path folder;

    private static SSLContext context;
    private static MessageCentre centre;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        KeyStore store = store();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        centre = new MessageCentre(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    /** A certificate that vouches for itself, for 127.0.0.1 and no name, as the JDK's keytool makes it. */
    private static KeyStore store() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("made.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=centre",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD)))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static Optional<Setback> send(String host, SSLSocketFactory trusting) {
        SmppServer server = new SmppServer(
                host, centre.port(), true, new SmppServer.Account("desk", MessageCentre.PASSWORD, ""), "");
        try (SmsCourier courier = new SmsCourier(new SmppLine(server, trusting), 2)) {
            return courier.bringTest(Digest.ofText("a letter"), READER);
        }
    }

    @Test
    void only_a_centre_that_proves_its_name_gets_the_password() {
        int before = centre.binds().size();
        assertEquals(
                Optional.of(Setback.of(Trouble.UNREACHABLE)),
                send("127.0.0.1", (SSLSocketFactory) SSLSocketFactory.getDefault()),
                "nobody vouches for it");
        assertEquals(
                Optional.of(Setback.of(Trouble.UNREACHABLE)),
                send("localhost", context.getSocketFactory()),
                "another name");
        assertEquals(before, centre.binds().size());
        assertEquals(Optional.empty(), send("127.0.0.1", context.getSocketFactory()));
        assertEquals(before + 1, centre.binds().size());
        assertEquals(1, centre.taken().size());
    }
}
