package org.appticket.adapters.security.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.appticket.application.contract.content.VirusScannerContract;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.application.view.content.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClamdVirusScannerTest implements VirusScannerContract {
    private final FakeClamd clamd =
            new FakeClamd(sent -> sent.contains("EICAR-STANDARD") ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Override
    public VirusScanner scanner() {
        return at(clamd.port());
    }

    @Override
    public VirusScanner scannerThatIsAway() {
        int port = clamd.port();
        try {
            clamd.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return at(port);
    }

    @Test
    void whatever_is_not_a_plain_yes_or_no_is_no_verdict() throws IOException {
        for (String reply : List.of(
                "",
                "stream: ",
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Can't allocate memory ERROR\0",
                "stream: OK and more\0",
                "UNKNOWN COMMAND\0",
                "x".repeat(5_000))) {
            try (FakeClamd strange = new FakeClamd(sent -> reply)) {
                assertEquals(Verdict.NONE, at(strange.port()).scan(Bytes.source(Bytes.of("a"))), reply);
            }
        }
    }

    @Test
    void one_that_never_answers_is_not_waited_for() throws IOException {
        try (FakeClamd silent = new FakeClamd(sent -> {
            silence();
            return "";
        })) {
            assertEquals(
                    Verdict.NONE,
                    new ClamdVirusScanner("127.0.0.1", silent.port(), 200).scan(Bytes.source(Bytes.of("a"))));
        }
    }

    /** Until the scanner hangs up; nobody waits for this thread. */
    private static void silence() {
        new CompletableFuture<Void>().join();
    }

    private static VirusScanner at(int port) {
        return new ClamdVirusScanner("127.0.0.1", port, 5_000);
    }
}
