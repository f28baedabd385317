package org.appticket.application.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.appticket.application.dsl.Bytes;
import org.appticket.domain.Unavailable;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What is handed over is kept once, and dealt with like what is fetched. */
class AcceptMailTest {
    private static final String MAIL = "Message-ID: <1@example.net>\nFrom: agathe@example.org\nSubject: x\n\nBonjour.";

    private final SortingOffice office = new SortingOffice();

    private boolean accepted(String mail) {
        return new AcceptMail(office.room()).handle(new AcceptMail.Command(Bytes.source(mail.getBytes(UTF_8))));
    }

    @Test
    void a_mail_that_is_handed_over_and_fetched_and_handed_over_again_counts_once() {
        office.person("agathe@example.org", true, Role.USER);
        assertTrue(accepted("Return-Path: <agathe@example.org>\n" + MAIL));
        assertFalse(accepted("Return-Path: <agathe@example.org>\n" + MAIL));
        office.receive(MAIL);
        assertEquals(1, office.mails(InboundState.DONE).size());
        assertEquals(1, office.mails(InboundState.IGNORED).size());
        assertEquals(2, office.files().contents().count());
    }

    @Test
    void what_cannot_be_kept_is_refused_and_leaves_nothing() {
        office.files().contents().setFull(true);
        assertThrows(Unavailable.class, () -> accepted(MAIL));
        assertTrue(office.mails().isEmpty());
    }
}
