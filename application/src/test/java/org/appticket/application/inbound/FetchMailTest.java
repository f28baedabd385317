package org.appticket.application.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.appticket.domain.inbound.InboundState;
import org.junit.jupiter.api.Test;

/** A mailbox is read by one node at a time, which waits there for mails. */
class FetchMailTest {
    private final SortingOffice office = new SortingOffice();

    private static byte[] mail(int number) {
        return ("Message-ID: <" + number + "@example.org>\nFrom: a@example.org\nSubject: x\n\n" + number)
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean fetched(String node, BooleanSupplier waiting) {
        return office.fetching(office.mailbox(), node).handle(new FetchMail.Command(waiting));
    }

    private int waitingMails() {
        return office.mails(InboundState.WAITING).size();
    }

    @Test
    void a_mail_that_comes_while_a_node_waits_is_kept_at_once() {
        office.mailbox().receive(mail(1));
        office.mailbox().receiveLater(mail(2));
        office.mailbox().receiveLater(mail(3));
        assertTrue(fetched("here", () -> true));
        assertEquals(3, waitingMails());
        assertEquals(List.of(1L, 2L, 3L), office.mailbox().read());
    }

    @Test
    void nobody_else_reads_a_mailbox_at_which_a_node_waits() {
        office.mailbox().receive(mail(1));
        office.mailbox().receiveLater(mail(2));
        List<Boolean> others = new ArrayList<>();
        fetched("here", () -> others.add(fetched("there", () -> true)));
        assertEquals(List.of(false, false), others);
        assertEquals(2, waitingMails());
    }

    @Test
    void the_place_of_a_node_that_is_gone_while_it_waits_is_taken_within_a_minute() {
        office.mailbox().receive(mail(1));
        office.mailbox().receiveLater(mail(2));
        List<Boolean> others = new ArrayList<>();
        fetched("here", () -> {
            if (others.isEmpty()) {
                return others.add(true);
            }
            office.pass(Duration.ofSeconds(61));
            others.add(fetched("there", () -> false));
            return true;
        });
        assertEquals(List.of(true, true), others);
        assertEquals(2, waitingMails());
        assertEquals(List.of(1L, 2L), office.mailbox().read());
    }

    @Test
    void who_does_not_want_to_wait_takes_what_is_there_and_leaves_the_mailbox_to_others() {
        office.mailbox().receive(mail(1));
        office.mailbox().receiveLater(mail(2));
        assertTrue(fetched("here", () -> false));
        assertEquals(1, waitingMails());
        assertTrue(fetched("there", () -> false));
        assertFalse(office.mailbox().read().contains(2L));
    }
}
