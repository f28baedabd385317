package org.appticket.adapters.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocketFactory;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.About;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Language;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmppLineTest {
    private static final Optional<Setback> TAKEN = Optional.empty();
    private static final SmppLine.Patience QUICK = new SmppLine.Patience(300, 1_000);

    private static final News OF_THREE_SEGMENTS = news("Imprimante ".repeat(30).strip());

    private final MessageCentre centre = new MessageCentre();
    private final SmsCourier courier = courier(centre.port(), MessageCentre.PASSWORD, "+33700000000");

    @AfterEach
    void close() {
        courier.close();
        centre.close();
    }

    private static SmsCourier courier(int port, String password, String source) {
        SmppServer server =
                new SmppServer("127.0.0.1", port, false, new SmppServer.Account("desk", password, "VMA"), source);
        return new SmsCourier(new SmppLine(server, (SSLSocketFactory) SSLSocketFactory.getDefault(), QUICK), 6);
    }

    private static News news(String title) {
        About about = new About(
                new TicketId(7),
                title,
                false,
                "https://desk.example.org/tickets/7",
                Optional.empty(),
                Optional.empty());
        Item item = new Item(
                NoticeKind.RESOLVED,
                Instant.parse("2026-03-02T09:30:00Z"),
                Optional.of("Zoé"),
                Optional.of("Mot secret"),
                about);
        return new News(
                Digest.ofText(title),
                new Recipient("+33612345678", "Agathe Dupré", "agathe", Language.FR, ZoneId.of("Europe/Paris")),
                List.of(item),
                Optional.empty());
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen in time");
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static long threadsOfTheLibrary() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("EnquireLinkSender")
                        || thread.getName().startsWith("PDUReaderWorker")
                        || thread.getName().equals("appticket-sms"))
                .count();
    }

    @Test
    void messages_go_one_after_the_other_in_one_session_of_a_sender() {
        assertEquals(TAKEN, courier.bring(news("Écran noir")));
        assertEquals(TAKEN, courier.bring(news("Экран 😀")));
        assertEquals(1, centre.binds().size());
        assertEquals(BindType.BIND_TX, centre.binds().get(0).getBindType());
        assertEquals("desk", centre.binds().get(0).getSystemId());
        assertEquals("VMA", centre.binds().get(0).getSystemType());
        SubmitSm small = centre.taken().get(0);
        assertEquals(
                "33612345678 1 1",
                small.getDestAddress() + " " + small.getDestAddrTon() + " " + small.getDestAddrNpi());
        assertEquals(
                "33700000000 1 1",
                small.getSourceAddr() + " " + small.getSourceAddrTon() + " " + small.getSourceAddrNpi());
        assertEquals(0, small.getDataCoding());
        assertEquals(0, small.getEsmClass());
        assertEquals(0, small.getRegisteredDelivery());
        assertEquals(0x1F, small.getShortMessage()[3], "É");
        SubmitSm large = centre.taken().get(1);
        assertEquals(8, large.getDataCoding());
        assertEquals(
                "#7 Экран 😀\nZoé l'a résolu.\nhttps://desk.example.org/tickets/7",
                new String(large.getShortMessage(), StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0, 0", "+33612, 33612, 1, 1", "38000, 38000, 3, 0", "Desk, Desk, 5, 0"})
    void the_sender_is_a_number_a_short_number_a_name_or_left_to_the_centre(
            String source, String address, int type, int plan) {
        try (SmsCourier other = courier(centre.port(), MessageCentre.PASSWORD, source)) {
            assertEquals(TAKEN, other.bring(news("Écran")));
        }
        SubmitSm taken = centre.taken().get(0);
        assertEquals(address, Objects.requireNonNullElse(taken.getSourceAddr(), ""));
        assertEquals(type, taken.getSourceAddrTon());
        assertEquals(plan, taken.getSourceAddrNpi());
    }

    private static List<String> said(List<SubmitSm> requests) {
        return requests.stream()
                .map(request -> new String(request.getShortMessage(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    @Test
    void a_message_whose_second_segment_has_to_wait_goes_again_as_a_whole_and_byte_by_byte_the_same() {
        centre.answerNext(SMPPConstant.STAT_ESME_ROK, SMPPConstant.STAT_ESME_RTHROTTLED);
        assertEquals(Optional.of(Setback.of(Trouble.REFUSED_FOR_NOW)), courier.bring(OF_THREE_SEGMENTS));
        assertEquals(1, centre.taken().size());
        assertEquals(TAKEN, courier.bring(OF_THREE_SEGMENTS));
        List<String> said = said(centre.taken());
        assertEquals(4, said.size());
        assertEquals(said.get(0), said.get(1));
        for (int i = 1; i <= 3; i++) {
            SubmitSm segment = centre.taken().get(i);
            assertEquals(0x40, segment.getEsmClass());
            assertEquals(3, segment.getShortMessage()[4]);
            assertEquals(i, segment.getShortMessage()[5]);
        }
        assertEquals(1, centre.binds().size(), "a refusal ends no session");
    }

    @Test
    void a_message_whose_second_segment_is_refused_for_good_is_given_up_where_it_is() {
        centre.answerNext(SMPPConstant.STAT_ESME_ROK, SMPPConstant.STAT_ESME_RX_P_APPN);
        assertEquals(Optional.of(Setback.of(Trouble.MESSAGE_REFUSED)), courier.bring(OF_THREE_SEGMENTS));
        assertEquals(1, centre.taken().size(), "the first one is where it is");
        assertEquals(1, centre.refused());
        assertEquals(TAKEN, courier.bring(news("Écran")));
        assertEquals(2, centre.taken().size(), "the third one was not sent");
        assertEquals(1, centre.binds().size());
    }

    @Test
    void a_message_whose_answer_is_lost_with_the_connection_goes_again_with_the_same_mark() {
        centre.hangUpAfterNext();
        assertEquals(Optional.of(Setback.of(Trouble.UNREACHABLE)), courier.bring(OF_THREE_SEGMENTS));
        assertEquals(1, centre.taken().size(), "nobody knows that it was taken");
        assertEquals(TAKEN, courier.bring(OF_THREE_SEGMENTS));
        List<String> said = said(centre.taken());
        assertEquals(4, said.size());
        assertEquals(said.get(0), said.get(1));
        assertEquals(2, centre.binds().size());
    }

    @Test
    void a_centre_that_asks_whether_somebody_is_there_is_answered() throws Exception {
        assertEquals(TAKEN, courier.bring(news("Écran")));
        centre.ask();
        assertEquals(TAKEN, courier.bring(news("Souris")));
        assertEquals(1, centre.binds().size());
    }

    @Test
    void a_session_in_which_nothing_is_said_is_kept_while_the_centre_answers() {
        assertEquals(TAKEN, courier.bring(news("Écran")));
        await(() -> centre.enquiries() >= 3);
        assertEquals(TAKEN, courier.bring(news("Souris")));
        assertEquals(1, centre.binds().size());
    }

    @Test
    void a_connection_that_dies_without_a_word_is_found_out_before_the_next_message() {
        assertEquals(TAKEN, courier.bring(news("Écran")));
        centre.fallSilent();
        await(() -> threadsOfTheLibrary() == 1);
        centre.speakAgain();
        assertEquals(TAKEN, courier.bring(news("Souris")));
        assertEquals(2, centre.binds().size());
        assertEquals(2, centre.taken().size());
    }

    @Test
    void a_number_that_nobody_has_is_refused_for_good() {
        centre.answerNext(SMPPConstant.STAT_ESME_RINVDSTADR);
        assertEquals(Optional.of(Setback.of(Trouble.RECIPIENT_REFUSED)), courier.bring(news("Écran")));
        assertEquals(TAKEN, courier.bring(news("Souris")));
    }

    @Test
    void a_session_that_is_gone_is_opened_anew() {
        assertEquals(TAKEN, courier.bring(news("Écran")));
        centre.hangUp();
        await(() -> threadsOfTheLibrary() == 1);
        assertEquals(TAKEN, courier.bring(news("Souris")));
        assertEquals(2, centre.binds().size());
        centre.leave();
        await(() -> threadsOfTheLibrary() == 1);
        assertEquals(Optional.of(Setback.of(Trouble.UNREACHABLE)), courier.bring(news("Clavier")));
        centre.comeBack();
        assertEquals(TAKEN, courier.bring(news("Clavier")));
        assertEquals(3, centre.taken().size());
    }

    @Test
    void a_session_that_the_centre_does_not_know_is_opened_anew() {
        centre.answerNext(SMPPConstant.STAT_ESME_RINVBNDSTS);
        assertEquals(Optional.of(Setback.of(Trouble.REFUSED_FOR_NOW)), courier.bring(news("Écran")));
        assertEquals(TAKEN, courier.bring(news("Écran")));
        assertEquals(2, centre.binds().size());
    }

    @Test
    void who_is_turned_away_waits_and_a_password_is_in_no_words() {
        SmppServer.Account account = new SmppServer.Account("desk", "wr0ng", "");
        assertFalse(account.toString().contains("wr0ng"));
        try (SmsCourier other = courier(centre.port(), "wr0ng", "")) {
            assertEquals(Optional.of(Setback.of(Trouble.SIGN_IN_REFUSED)), other.bring(news("Écran")));
        }
        centre.answerBinds(SMPPConstant.STAT_ESME_RSYSERR);
        assertEquals(Optional.of(Setback.of(Trouble.REFUSED_FOR_NOW)), courier.bring(news("Écran")));
        centre.answerBinds(SMPPConstant.STAT_ESME_RINVDSTADR);
        assertEquals(Optional.of(Setback.of(Trouble.SIGN_IN_REFUSED)), courier.bring(news("Écran")));
    }

    @Test
    void a_centre_that_does_not_answer_is_given_up_within_ten_seconds_and_asked_anew() {
        assertEquals(TAKEN, courier.bring(news("Souris")));
        centre.fallSilent();
        long begin = System.nanoTime();
        assertEquals(Optional.of(Setback.of(Trouble.TOO_SLOW)), courier.bring(news("Écran")));
        assertTrue(System.nanoTime() - begin < Duration.ofSeconds(10).toNanos());
        await(() -> threadsOfTheLibrary() == 1);
    }

    @Test
    void the_end_says_goodbye_and_leaves_no_thread() {
        assertEquals(TAKEN, courier.bring(news("Écran")));
        courier.close();
        assertEquals(1, centre.partings());
        await(() -> threadsOfTheLibrary() == 0);
        assertEquals(Optional.of(Setback.of(Trouble.TOO_SLOW)), courier.bring(news("Souris")));
        courier.close();
    }
}
