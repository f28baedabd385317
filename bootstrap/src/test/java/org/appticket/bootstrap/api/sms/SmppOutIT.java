package org.appticket.bootstrap.api.sms;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.appticket.adapters.notification.sms.MessageCentre;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.fault.Leases;
import org.appticket.bootstrap.server.RunningServer;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text messages go out by a message centre that is spoken to by SMPP. */
class SmppOutIT {
    private static final MessageCentre CENTRE = new MessageCentre();

    /** At one port, so that links are the same after another start. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            entry("APPTICKET_HTTP_PORT", Integer.toString(RunningServer.freePort())),
            entry("APPTICKET_SMS_SMPP_HOST", "127.0.0.1"),
            entry("APPTICKET_SMS_SMPP_PORT", Integer.toString(CENTRE.port())),
            entry("APPTICKET_SMS_SMPP_TLS", "false"),
            entry("APPTICKET_SMS_SMPP_SYSTEM_ID", MessageCentre.SYSTEM_ID),
            entry("APPTICKET_SMS_SMPP_PASSWORD", MessageCentre.PASSWORD),
            entry("APPTICKET_SMS_SMPP_SOURCE", "Desk"),
            entry("APPTICKET_SMS_SEGMENTS", "3"),
            entry("APPTICKET_SMS_RETRY_MIN", "PT1S"),
            entry("APPTICKET_SMS_RETRY_MAX", "PT2S"),
            entry("APPTICKET_REPLY_UNDO", "1"));

    @TempDir
    private static Path data;

    private static RunningServer server;

    private final Cast cast = Cast.on(running());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();

    @BeforeAll
    static void start() {
        server = RunningServer.start(data, SETTINGS);
    }

    /** Whoever stops says goodbye, and has told nobody the password. */
    @AfterAll
    static void stop() throws InterruptedException, TimeoutException {
        int before = CENTRE.partings();
        int code = server.stop();
        String log = server.log();
        CENTRE.close();
        assertEquals(0, code, log);
        assertEquals(before + 1, CENTRE.partings(), log);
        assertFalse(log.contains(MessageCentre.PASSWORD), log);
    }

    private static RunningServer running() {
        return server;
    }

    /** A ticket whose requester is told by text message when it is begun. */
    private String numbered(String title) {
        long ticket = requester
                .post("tickets", "{'title':'%s','description':'Depuis midi.'}".formatted(title))
                .requireStatus(201)
                .id();
        String number = "+336%08d".formatted(ticket);
        requester.patch("me", "*", "{'phone':'%s'}".formatted(number)).requireStatus(200);
        requester
                .valid("PUT", "me/notification-preferences", "{'events':{'STARTED':{'SMS':{'mode':'IMMEDIATE'}}}}")
                .requireStatus(200);
        agent.post("tickets/" + ticket + "/transitions", "{'action':'START'}").requireStatus(200);
        return number;
    }

    private static List<SubmitSm> requests(String number, int count) {
        Patience.await(() -> CENTRE.to(number).size() >= count);
        List<SubmitSm> taken = CENTRE.to(number);
        assertEquals(count, taken.size(), taken::toString);
        return taken;
    }

    private static List<JsonObject> deliveries(ApiClient admin, String state) {
        return admin.get("deliveries?limit=100&state=" + state)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private List<JsonObject> givenUp() {
        return deliveries(cast.admin(), "DEAD");
    }

    /** It counts as sent in the end, and came twice, the same byte by byte. */
    private static void requireOneCopy(ApiClient admin, long reader, String number) {
        Patience.await(() -> deliveries(admin, "SENT").stream()
                .anyMatch(one -> one.getJsonObject("recipient").getInt("id") == reader));
        List<SubmitSm> copies = requests(number, 2);
        assertArrayEquals(copies.get(0).getShortMessage(), copies.get(1).getShortMessage());
        assertEquals(List.of(), deliveries(admin, "WAITING"));
    }

    @Test
    void french_goes_by_seven_bits_and_all_else_by_sixteen_in_one_session() {
        SubmitSm small = requests(numbered("Écran cassé"), 1).get(0);
        int binds = CENTRE.binds().size();
        assertEquals(0, small.getDataCoding());
        String said = MessageCentre.text(small);
        assertTrue(said.matches("#[0-9]+ Écran cassé\n.* l'a pris en charge\\.\nhttp.*/tickets/[0-9]+"), said);
        assertFalse(said.contains("midi"), said);
        assertEquals("Desk", small.getSourceAddr());
        SubmitSm large = requests(numbered("Э 😀"), 1).get(0);
        assertEquals(8, large.getDataCoding());
        assertTrue(MessageCentre.text(large).contains(" Э 😀\n"), MessageCentre.text(large));
        assertEquals(binds, CENTRE.binds().size());
        Patience.await(() -> cast.channel("SMS").containsKey("succeededAt"));
        assertTrue(cast.channel("SMS").getBoolean("configured"));
    }

    @Test
    void a_long_message_goes_in_segments_that_belong_together() {
        String title = "Imprimante en panne au premier ".repeat(6).strip();
        List<SubmitSm> segments = requests(numbered(title), 2);
        for (int i = 0; i < 2; i++) {
            byte[] bytes = segments.get(i).getShortMessage();
            assertTrue(segments.get(i).isUdhi());
            assertEquals(segments.get(0).getShortMessage()[3], bytes[3]);
            assertEquals(2, bytes[4]);
            assertEquals(i + 1, bytes[5]);
        }
        String said = segments.stream().map(MessageCentre::text).collect(Collectors.joining());
        assertTrue(said.contains(" " + title + "\n"), said);
    }

    @Test
    void a_centre_that_has_no_time_gets_the_message_later() {
        CENTRE.answer(SMPPConstant.STAT_ESME_RTHROTTLED);
        int before = CENTRE.refused();
        String number = numbered("Écran");
        Patience.await(() -> CENTRE.refused() > before);
        assertEquals(List.of(), CENTRE.to(number));
        CENTRE.answer(SMPPConstant.STAT_ESME_ROK);
        requests(number, 1);
    }

    @Test
    void a_centre_that_was_away_gets_the_message_when_it_is_back() {
        requests(numbered("Avant"), 1);
        String failure = cast.channel("SMS").getString("failedAt", "");
        CENTRE.leave();
        String number = numbered("Pendant");
        Patience.await(() -> !cast.channel("SMS").getString("failedAt", "").equals(failure));
        assertEquals(List.of(), CENTRE.to(number));
        CENTRE.comeBack();
        assertTrue(MessageCentre.text(requests(number, 1).get(0)).contains("Pendant"));
    }

    @Test
    void a_message_that_was_taken_and_not_answered_before_the_connection_broke_comes_once_more() {
        long reader = requester.get("me").requireStatus(200).id();
        CENTRE.hangUpAfterNext();
        requireOneCopy(cast.admin(), reader, numbered("Coupé"));
    }

    @Test
    void a_message_that_was_taken_and_not_answered_before_the_server_was_killed_comes_once_more() throws SQLException {
        long reader = requester.get("me").requireStatus(200).id();
        CENTRE.fallSilent();
        String number = numbered("Tué");
        Patience.await(() -> CENTRE.to(number).size() == 1);
        server.kill();
        CENTRE.speakAgain();
        Leases.end("jdbc:h2:file:" + data.resolve("appticket"), "appticket", "");
        server = RunningServer.start(data, SETTINGS);
        requireOneCopy(Cast.on(server).admin(), reader, number);
    }

    @Test
    void a_number_that_is_refused_is_given_up_and_told_to_the_administrator() {
        CENTRE.answer(SMPPConstant.STAT_ESME_RINVDSTADR);
        int before = CENTRE.refused();
        String number = numbered("Souris");
        Patience.await(() -> givenUp().size() == 1);
        assertEquals(
                "RECIPIENT_REFUSED", givenUp().get(0).getJsonObject("error").getString("code"));
        CENTRE.answer(SMPPConstant.STAT_ESME_ROK);
        assertEquals(before + 1, CENTRE.refused());
        assertEquals(List.of(), CENTRE.to(number));
    }

    @Test
    void an_administrator_tries_it() {
        ApiClient admin = cast.admin();
        admin.patch("me", "*", "{'phone':'+33 7 00 00 00 01'}").requireStatus(200);
        assertTrue(admin.post("channels/SMS/test", "").requireStatus(200).json().getBoolean("delivered"));
        assertTrue(MessageCentre.text(requests("+33700000001", 1).get(0)).contains("essai"));
        CENTRE.answer(SMPPConstant.STAT_ESME_RMSGQFUL);
        JsonObject refused =
                admin.post("channels/SMS/test", "").requireStatus(200).json();
        CENTRE.answer(SMPPConstant.STAT_ESME_ROK);
        assertEquals("REFUSED_FOR_NOW", refused.getJsonObject("error").getString("code"));
    }
}
