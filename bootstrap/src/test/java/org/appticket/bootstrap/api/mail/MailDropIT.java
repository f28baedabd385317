package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.ConnectedDesk;
import org.junit.jupiter.api.Test;

/** What a mail server hands over becomes tickets like what is fetched from a mailbox, and the same mail by both ways once. */
class MailDropIT {
    private static final ConnectedDesk DESK = ConnectedDesk.shared();

    private final Cast cast = Cast.on(DESK.server());
    private final Correspondent requester = Correspondent.of(cast);

    private List<String> causes(String subject) {
        return cast
                .admin()
                .get("inbound-mails?limit=100&state=IGNORED")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(mail -> mail.getString("subject", "").equals(subject))
                .map(mail -> mail.getJsonObject("cause").getString("code"))
                .toList();
    }

    @Test
    void what_is_handed_over_becomes_a_ticket_once_however_often_it_comes() throws IOException {
        try (MailHandover handover = new MailHandover(DESK.dropPort())) {
            assertEquals(
                    "250", handover.hand(requester.address(), "desk@example.org", requester.mail("drop-1", "Remis")));
            assertEquals(
                    "250", handover.hand(requester.address(), "desk@example.org", requester.mail("drop-1", "Remis")));
            assertEquals(
                    "550",
                    handover.hand(requester.address(), "boss@example.org", requester.mail("drop-2", "Pas pour nous")));
            DESK.post().deliver("support", requester.mail("drop-1", "Remis"));
            Patience.await(() -> causes("Remis").contains("DUPLICATE"));
            assertEquals(List.of("Remis"), requester.titles());
            assertEquals("250", handover.hand("", "support+x@example.org", requester.mail("drop-3", "Non remis")));
            Patience.await(() -> causes("Non remis").contains("BOUNCE"));
        }
        assertEquals(List.of("Remis"), requester.titles());
    }
}
