package org.appticket.adapters.notification.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.adapters.notification.web.Outgoing.Answer;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.network.IpRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutgoingTest {
    private static final byte[] BODY = "été".getBytes(StandardCharsets.UTF_8);

    private final Outgoing outgoing =
            new Outgoing(AddressGuard.of(List.of(IpRange.parse("127.0.0.1").orElseThrow()), Set.of()));

    @AfterEach
    void close() throws IOException {
        outgoing.close();
    }

    private Answer post(URI address) {
        return outgoing.post(address, Map.of("Content-Type", "text/plain"), BODY);
    }

    private static Optional<Trouble> trouble(Trouble trouble) {
        return Optional.of(trouble);
    }

    @Test
    void what_is_posted_arrives_as_it_is() {
        try (Recorder recorder = Recorder.answering(202)) {
            assertEquals(new Answer(Optional.empty(), Optional.of(202)), post(recorder.address("/in?key=1")));
            Recorder.Seen seen = recorder.seen().get(0);
            assertEquals("/in?key=1", seen.path());
            assertEquals("été", seen.body());
            assertEquals("text/plain", seen.headers().get("content-type"));
            assertEquals("AppTicket", seen.headers().get("user-agent"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, SIGN_IN_REFUSED",
        "404, REFUSED_FOR_NOW",
        "410, RECIPIENT_REFUSED",
        "413, MESSAGE_REFUSED",
        "429, REFUSED_FOR_NOW",
        "500, REFUSED_FOR_NOW",
        "503, REFUSED_FOR_NOW"
    })
    void a_refusal_says_whether_trying_again_may_help(int status, Trouble trouble) {
        try (Recorder recorder = Recorder.answering(status)) {
            assertEquals(new Answer(trouble(trouble), Optional.of(status)), post(recorder.address("/")));
        }
    }

    @Test
    void nobody_is_followed_elsewhere() {
        try (Recorder inside = Recorder.answering(200);
                Recorder outside = new Recorder(exchange -> {
                    exchange.getResponseHeaders()
                            .add("Location", inside.address("/secret").toString());
                    exchange.sendResponseHeaders(307, -1);
                })) {
            assertEquals(trouble(Trouble.REDIRECTED), post(outside.address("/")).trouble());
            assertEquals(List.of(), inside.seen());
        }
    }

    @Test
    void nothing_is_sent_to_this_machine_unless_it_is_allowed() throws IOException {
        try (Recorder recorder = Recorder.answering(200);
                Outgoing strict = new Outgoing(AddressGuard.ofPublic())) {
            URI address = recorder.address("/");
            assertEquals(
                    trouble(Trouble.ADDRESS_NOT_ALLOWED),
                    strict.post(address, Map.of(), BODY).trouble());
            assertEquals(List.of(), recorder.seen());
        }
    }

    @Test
    void a_name_that_leads_inside_when_it_is_connected_to_gets_nothing() throws Exception {
        try (Outgoing strict = new Outgoing(AddressGuard.ofPublic())) {
            URI address = URI.create("https://localhost:8443/");
            assertTrue(strict.mayReach(address), "it looks like any other name");
            assertEquals(
                    trouble(Trouble.ADDRESS_NOT_ALLOWED),
                    strict.post(address, Map.of(), BODY).trouble());
        }
    }

    @Test
    void a_receiver_that_answers_without_end_is_not_listened_to() throws Exception {
        AtomicLong sent = new AtomicLong();
        CountDownLatch over = new CountDownLatch(1);
        try (Recorder recorder = new Recorder(exchange -> {
            exchange.sendResponseHeaders(200, 1L << 30);
            byte[] part = new byte[1 << 16];
            try (OutputStream body = exchange.getResponseBody()) {
                while (sent.get() < 1L << 30) {
                    body.write(part);
                    sent.addAndGet(part.length);
                }
            } finally {
                over.countDown();
            }
        })) {
            assertEquals(new Answer(Optional.empty(), Optional.of(200)), post(recorder.address("/")));
            over.await();
            assertTrue(sent.get() < 1L << 28, () -> sent + " bytes were taken");
        }
    }

    @Test
    void a_receiver_that_hangs_is_given_up_and_takes_no_thread_with_it() throws Exception {
        CountDownLatch test = new CountDownLatch(1);
        try (Recorder hanging = new Recorder(exchange -> await(test));
                Recorder well = Recorder.answering(204)) {
            assertEquals(trouble(Trouble.TOO_SLOW), post(hanging.address("/")).trouble());
            assertEquals(Optional.empty(), post(well.address("/")).trouble());
        } finally {
            test.countDown();
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Test
    void where_nobody_listens_nothing_arrives() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0)) {
            port = listener.getLocalPort();
        }
        assertEquals(
                new Answer(trouble(Trouble.UNREACHABLE), Optional.empty()),
                post(URI.create("http://127.0.0.1:" + port + "/")));
    }
}
