package org.appticket.application.contract.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.account.Postman;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.application.port.account.Postman.Link;
import org.appticket.application.port.account.Postman.Outcome;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.people.Language;
import org.junit.jupiter.api.Test;

/** What a {@link Postman} keeps to. */
public interface PostmanContract {

    /** A link, as letters have it. */
    Link LINK = new Link(
            "https://desk.example.org/account/password#token=" + "s".repeat(43), Instant.parse("2026-03-02T09:30:00Z"));

    /** The postman. */
    Postman postman();

    /** What reached anybody's mailbox, in order. */
    List<ReceivedLetter> received();

    /** Lets nobody take letters from now on. */
    void closeMailboxes();

    /** A letter to this address. */
    private static Delivery to(String address, String name, Optional<Link> link) {
        LetterKind kind = link.isPresent() ? LetterKind.PASSWORD_RESET : LetterKind.PASSWORD_CHANGED;
        Recipient recipient = new Recipient(address, name, "agathe", Language.FR, ZoneId.of("Europe/Paris"));
        return new Delivery("4711.1", kind, recipient, link);
    }

    @Test
    default void a_letter_reaches_its_recipient_with_its_link() {
        assertEquals(Outcome.DELIVERED, postman().deliver(to("agathe@example.org", "Agathe Dupré", Optional.of(LINK))));
        assertEquals(1, received().size());
        assertEquals("agathe@example.org", received().get(0).address());
        assertTrue(received().get(0).text().contains(LINK.address()));
    }

    @Test
    default void a_letter_without_a_link_has_none() {
        postman().deliver(to("agathe@example.org", "Agathe Dupré", Optional.empty()));
        assertTrue(received().stream().noneMatch(letter -> letter.text().contains("#token")));
        assertEquals(1, received().size());
    }

    @Test
    default void nothing_gets_into_the_head_of_a_letter_that_is_no_address_and_no_name() {
        String injected = "\r\nBcc: thief@example.org";
        assertEquals(
                Outcome.REFUSED, postman().deliver(to("agathe@example.org" + injected, "Agathe", Optional.of(LINK))));
        assertEquals(
                Outcome.REFUSED, postman().deliver(to("agathe@example.org", "Agathe" + injected, Optional.of(LINK))));
        assertEquals(List.of(), received());
    }

    @Test
    default void a_letter_that_nobody_takes_now_may_be_brought_later() {
        closeMailboxes();
        assertEquals(Outcome.NOT_NOW, postman().deliver(to("agathe@example.org", "Agathe", Optional.of(LINK))));
    }
}
