package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.ConnectedDesk;
import org.appticket.bootstrap.outside.Mailbox;
import org.junit.jupiter.api.Test;

/** What comes into the queue of a team is told at the address that the team has as a whole. */
class TeamMailIT {
    private static final ConnectedDesk DESK = ConnectedDesk.shared();
    private static final Mailbox MAIL = DESK.mail();

    private final Cast cast = Cast.on(DESK.server());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();
    private final long me = agent.get("me").requireStatus(200).id();
    private final String address = "desk-" + me + "@lists.example.org";
    private final long team = cast.admin()
            .post("teams", "{'name':'Desk %d','email':'%s'}".formatted(me, address))
            .requireStatus(201)
            .id();

    private long opened(String more) {
        cast.admin().valid("PUT", "teams/" + team + "/members/" + me, "").requireStatus(204);
        return agent.post(
                        "tickets",
                        "{'title':'Écran noir','description':'Ma voisine le sait.','team':%d%s}".formatted(team, more))
                .requireStatus(201)
                .id();
    }

    private List<String> mails(int count) {
        Patience.await(() -> MAIL.to(address).size() >= count);
        List<String> texts = MAIL.textsTo(address);
        assertEquals(count, texts.size(), texts::toString);
        return texts;
    }

    @Test
    void a_team_is_told_once_of_what_comes_into_its_queue_without_what_people_wrote() throws Exception {
        long ticket = opened("");
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'INTERNAL','body':'Entre nous.'}")
                .requireStatus(201);
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'PUBLIC','body':'Nous regardons.'}")
                .requireStatus(201);
        String mail = mails(1).get(0);
        assertTrue(mail.contains("dans la file de votre équipe"), mail);
        assertTrue(mail.contains("/tickets/" + ticket), mail);
        assertFalse(mail.contains("voisine"), mail);
        MimeMessage message = MAIL.to(address).get(0);
        assertEquals("[#" + ticket + "] Écran noir", message.getSubject());
        assertEquals("<appticket.ticket." + ticket + "@example.org>", message.getHeader("In-Reply-To", null));
        assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));

        agent.post("tickets/" + ticket + "/transitions", "{'action':'START'}").requireStatus(200);
        long assignment = agent.get("tickets/" + ticket + "/assignments")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        agent.valid("DELETE", "tickets/" + ticket + "/assignments/" + assignment, "", "If-Match", "*")
                .requireStatus(204);
        assertTrue(mails(2).get(1).contains("Plus personne n’en est responsable."), mails(2)::toString);
    }

    @Test
    void of_a_confidential_ticket_the_number_alone_is_told() throws Exception {
        long ticket = opened(",'confidential':true");
        String mail = mails(1).get(0);
        assertEquals(
                "[#" + ticket + "] Ticket confidentiel", MAIL.to(address).get(0).getSubject());
        assertFalse(mail.contains("cran noir"), mail);
    }

    @Test
    void administrators_see_that_it_went_to_the_team() {
        opened("");
        mails(1);
        Patience.await(() -> cast
                .admin()
                .get("deliveries?limit=100&state=SENT")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.containsKey("team"))
                .anyMatch(one -> one.getJsonObject("team").getString("name").equals("Desk " + me)
                        && one.getString("channel").equals("EMAIL")));
        assertFalse(requester.get("deliveries").status() == 200);
    }
}
