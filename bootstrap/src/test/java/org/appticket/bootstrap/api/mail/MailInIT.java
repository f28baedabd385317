package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.ConnectedDesk;
import org.appticket.bootstrap.outside.Mailbox;
import org.appticket.bootstrap.outside.PostOffice;
import org.junit.jupiter.api.Test;

/** What people write to the service desk becomes tickets and comments, once; what others write does not. */
class MailInIT {
    private static final ConnectedDesk DESK = ConnectedDesk.shared();
    private static final Mailbox MAIL = DESK.mail();
    private static final PostOffice POST = DESK.post();

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Cast cast = Cast.on(DESK.server());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();
    private final String address = cast.account("requester").login() + "@example.org";
    private final String word = "Sujet" + NEXT.incrementAndGet();

    private String mail(String from, String subject, String more, String text) {
        return "Message-ID: <" + NEXT.incrementAndGet() + "@example.net>\nFrom: " + from + "\nSubject: " + subject
                + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n" + more + "\n" + text;
    }

    private List<JsonObject> tickets() {
        return agent
                .get("tickets?limit=100&sort=-id&channel=EMAIL")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(ticket -> ticket.getString("title").startsWith(word))
                .toList();
    }

    private JsonObject ticket() {
        Patience.await(() -> !tickets().isEmpty());
        assertEquals(1, tickets().size());
        return tickets().get(0);
    }

    private List<String> said(int ticket) {
        return requester
                .get("tickets/" + ticket + "/comments")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(comment -> comment.getString("body"))
                .toList();
    }

    private List<JsonObject> mails(String state) {
        return cast
                .admin()
                .get("inbound-mails?limit=100&state=" + state)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(mail -> mail.getString("subject", "").startsWith(word))
                .toList();
    }

    private JsonObject putAside(String state, String cause) {
        Patience.await(() -> !mails(state).isEmpty());
        JsonObject mail = mails(state).get(0);
        assertEquals(cause, mail.getJsonObject("cause").getString("code"));
        return mail;
    }

    private void opened() {
        POST.deliver("support", mail(address, word, "", "Depuis midi."));
        ticket();
    }

    @Test
    void a_mail_with_a_file_becomes_a_ticket_and_is_marked_as_read() {
        String html = "<style>p{color:red}</style><p>L’écran est <b>noir</b>.</p><script>alert(1)</script>"
                + "<p><a href=\"https://example.org/guide\">le guide</a> <a href=\"javascript:alert(1)\">clic</a></p>";
        String picture =
                Base64.getMimeEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        POST.deliver(
                "support",
                mail(
                        "=?utf-8?q?Agathe_Dupr=C3=A9?= <" + address + ">",
                        "=?utf-8?q?" + word + "_=C3=89cran_noir?=",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n",
                        "--b\nContent-Type: text/html; charset=utf-8\n\n" + html
                                + "\n--b\nContent-Type: image/png; name=\"=?utf-8?q?=C3=A9cran.png?=\"\n"
                                + "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n" + picture
                                + "\n--b--\n"));
        JsonObject ticket = ticket();
        assertEquals(word + " Écran noir", ticket.getString("title"));
        assertEquals("EMAIL", ticket.getString("channel"));
        JsonObject whole = requester
                .get("tickets/" + ticket.getInt("id"))
                .requireStatus(200)
                .json();
        assertEquals("L’écran est noir.\n\nle guide (https://example.org/guide) clic", whole.getString("description"));
        JsonObject file = requester
                .get("tickets/" + ticket.getInt("id") + "/attachments")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("écran.png", file.getString("name"));
        Patience.await(() -> POST.unread("support") == 0);
    }

    @Test
    void an_answer_to_what_the_desk_sent_is_said_on_the_ticket_without_what_it_quotes() throws MessagingException {
        opened();
        int ticket = ticket().getInt("id");
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'PUBLIC','body':'Et maintenant ?'}")
                .requireStatus(201);
        agent.post("tickets/" + ticket + "/transitions", "{'action':'RESOLVE','resolution':'Redémarré.'}")
                .requireStatus(200);
        Patience.await(() -> !MAIL.to(address).isEmpty());
        MimeMessage sent = MAIL.to(address).get(0);
        String replyTo = sent.getReplyTo()[0].toString().replaceAll(".*<(.*)>", "$1");
        assertTrue(replyTo.matches("support\\+" + ticket + "\\.\\d+\\.[0-9a-f]{24}@example\\.org"), replyTo);
        POST.deliver(
                "support",
                mail(
                        address,
                        "Re: quelque chose",
                        "To: " + replyTo + "\nIn-Reply-To: " + sent.getMessageID() + "\n",
                        "Toujours noir.\n\nLe lun. 2 mars 2026 à 09:30, AppTicket <desk@example.org> a\nécrit :\n\n> Et maintenant ?\n"));
        Patience.await(() -> said(ticket).contains("Toujours noir."));
        assertEquals("IN_PROGRESS", ticket().getString("status"));
    }

    @Test
    void the_references_alone_prove_an_answer_where_plus_addresses_are_lost() throws MessagingException {
        opened();
        int ticket = ticket().getInt("id");
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'PUBLIC','body':'Et maintenant ?'}")
                .requireStatus(201);
        Patience.await(() -> !MAIL.to(address).isEmpty());
        String references = MAIL.to(address).get(0).getHeader("References", " ").replaceAll("\\s+", " ");
        POST.deliver("support", mail(address, "Re: x", "References: " + references + "\n", "Oui."));
        Patience.await(() -> said(ticket).contains("Oui."));
    }

    @Test
    void the_same_mail_through_three_mailboxes_is_one_ticket() {
        String mail = mail(address, word, "", "Depuis midi.");
        ConnectedDesk.MAILBOXES.forEach(
                mailbox -> POST.deliver(mailbox, "Delivered-To: " + mailbox + "@example.org\n" + mail));
        Patience.await(() -> mails("IGNORED").size() == 2);
        ticket();
        assertEquals(
                List.of("DUPLICATE", "DUPLICATE"),
                mails("IGNORED").stream()
                        .map(one -> one.getJsonObject("cause").getString("code"))
                        .toList());
    }

    @Test
    void absences_bounces_and_other_desks_open_nothing() {
        POST.deliver("support", mail(address, word + " a", "Auto-Submitted: auto-replied\n", "Au ski."));
        assertEquals("AUTOMATIC", causeOf(" a"));
        POST.deliver("support", mail(address, word + " b", "Return-Path: <>\n", "Undelivered."));
        assertEquals("BOUNCE", causeOf(" b"));
        POST.deliver("support", mail(address, word + " c", "X-AppTicket-Loop: example.com\n", "News."));
        assertEquals("LOOP", causeOf(" c"));
        assertEquals(List.of(), tickets());
    }

    private String causeOf(String end) {
        Patience.await(() -> mails("IGNORED").stream().anyMatch(mail -> isCalled(mail, end)));
        return mails("IGNORED").stream()
                .filter(mail -> isCalled(mail, end))
                .findFirst()
                .orElseThrow()
                .getJsonObject("cause")
                .getString("code");
    }

    private boolean isCalled(JsonObject mail, String end) {
        return mail.getString("subject").equals(word + end);
    }

    @Test
    void strangers_wait_until_they_are_known_and_an_administrator_says_so() {
        String stranger = "stranger" + NEXT.incrementAndGet() + "@example.org";
        POST.deliver("support", mail(stranger, word, "", "Bonjour."));
        JsonObject mail = putAside("QUARANTINED", "UNKNOWN_SENDER");
        assertEquals(stranger, mail.getString("sender"));
        assertEquals(List.of(), tickets());
        String retry = "inbound-mails/" + mail.getInt("id") + "/retry";
        agent.post(retry, "").requireProblem(403, "not-permitted");
        cast.admin()
                .post(
                        "people",
                        "{'login':'%s','name':'Newcomer','email':'%s','roles':['USER']}".formatted(stranger, stranger))
                .requireStatus(201);
        assertEquals(
                "WAITING",
                cast.admin().post(retry, "").requireStatus(200).json().getString("state"));
        ticket();
        String log = cast.admin().get("audit?kind=INBOUND_MAIL_RETRIED").body();
        assertTrue(log.contains("\"mail\":\"" + mail.getInt("id") + "\""), log);
        cast.admin().post("inbound-mails/999999999/retry", "").requireProblem(404, "not-found");
    }

    @Test
    void what_is_hostile_is_put_aside_and_the_rest_goes_on() {
        String deep = "Content-Type: multipart/mixed; boundary=b0\n\n";
        StringBuilder bomb = new StringBuilder();
        for (int level = 0; level < 60; level++) {
            bomb.append("--b")
                    .append(level)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(level + 1)
                    .append("\n\n");
        }
        POST.deliver(
                "support", mail(address, word + " bomb", "MIME-Version: 1.0\n" + deep.strip() + "\n", bomb.toString()));
        POST.deliver(
                "support",
                mail(
                        address,
                        "=?utf-8?q?" + word + "=0D=0ABcc:_all@example.org=0D=0A=0D=0Aevil?=",
                        "",
                        "Bonjour \u0007.\u0000"));
        JsonObject ticket = ticket();
        assertEquals(word + " Bcc: all@example.org evil", ticket.getString("title"));
        assertFalse(tickets().stream().anyMatch(one -> one.getString("title").contains("bomb")));
        JsonObject discarded = cast
                .admin()
                .get("inbound-mails?limit=100")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(mail -> mail.getJsonObject("cause").getString("code").equals("UNREADABLE"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "DISCARDED",
                cast.admin()
                        .post("inbound-mails/" + discarded.getInt("id") + "/discard", "")
                        .requireStatus(200)
                        .json()
                        .getString("state"));
    }

    @Test
    void a_connection_that_breaks_in_the_middle_of_a_mail_loses_and_doubles_nothing() {
        int before = POST.line().cutsDone();
        POST.line().cut(6);
        for (int at = 0; at < 3; at++) {
            POST.deliver("support", mail(address, word + " " + at, "", "x".repeat(78) + "\n" + "Long. ".repeat(2_000)));
        }
        Patience.await(() -> tickets().size() >= 3);
        assertEquals(3, tickets().size());
        assertTrue(POST.line().cutsDone() > before);
    }
}
