package org.appticket.bootstrap.api.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.ConnectedDesk;
import org.junit.jupiter.api.Test;

/** Whoever has a number and asks for text messages gets them by a gateway, and nobody else. */
class SmsOutIT {
    private static final ConnectedDesk DESK = ConnectedDesk.shared();
    private static final Gateway GATEWAY = new Gateway(DESK.sms());

    private final Cast cast = Cast.on(DESK.server());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();
    private final long ticket = requester
            .post("tickets", "{'title':'Écran noir','description':'Depuis midi.'}")
            .requireStatus(201)
            .id();
    private final String number = "+336%08d".formatted(ticket);

    private void numbered() {
        requester.patch("me", "*", "{'phone':'%s'}".formatted(number)).requireStatus(200);
    }

    private void prefer(String preferences) {
        requester.valid("PUT", "me/notification-preferences", preferences).requireStatus(200);
    }

    private void step(String step) {
        agent.post("tickets/" + ticket + "/transitions", step).requireStatus(200);
    }

    private List<Gateway.Taken> messages(int count) {
        Patience.await(() -> GATEWAY.to(number).size() >= count);
        List<Gateway.Taken> taken = GATEWAY.to(number);
        assertEquals(count, taken.size(), taken::toString);
        return taken;
    }

    @Test
    void a_message_goes_to_whoever_asked_for_that_kind_alone_and_without_the_words_of_people() {
        numbered();
        step("{'action':'START'}");
        prefer("{'events':{'RESOLVED':{'SMS':{'mode':'IMMEDIATE'}}}}");
        step("{'action':'RESOLVE','resolution':'Câble remplacé.'}");
        Gateway.Taken taken = messages(1).get(0);
        assertEquals("Bearer s3cret", taken.authorization());
        assertTrue(taken.text().startsWith("#" + ticket + " Écran noir\n"), taken.text());
        assertTrue(taken.text().contains("l'a résolu."), taken.text());
        assertTrue(taken.text().endsWith("/tickets/" + ticket), taken.text());
        assertFalse(taken.text().contains("Câble"), taken.text());
        Patience.await(() -> cast.channel("SMS").containsKey("succeededAt"));
        assertTrue(cast.channel("SMS").getBoolean("configured"));
    }

    @Test
    void a_gateway_that_is_away_gets_the_message_later() {
        numbered();
        prefer("{'events':{'STARTED':{'SMS':{'mode':'IMMEDIATE'}}}}");
        GATEWAY.answer(503);
        step("{'action':'START'}");
        Patience.await(() -> cast.channel("SMS").containsKey("failedAt"));
        assertEquals(List.of(), GATEWAY.to(number));
        GATEWAY.answer(202);
        assertTrue(messages(1).get(0).text().contains("l'a pris en charge."));
    }

    @Test
    void an_administrator_tries_it_with_a_number_that_says_its_country() {
        ApiClient admin = cast.admin();
        admin.patch("me", "*", "{'phone':'4711'}").requireStatus(200);
        assertEquals(
                "WRONG_ADDRESS",
                admin.post("channels/SMS/test", "")
                        .requireStatus(200)
                        .json()
                        .getJsonObject("error")
                        .getString("code"));
        admin.patch("me", "*", "{'phone':'+33 7 00 00 00 01'}").requireStatus(200);
        assertTrue(admin.post("channels/SMS/test", "").requireStatus(200).json().getBoolean("delivered"));
        assertTrue(GATEWAY.to("+33700000001").get(0).text().contains("essai"));
    }
}
