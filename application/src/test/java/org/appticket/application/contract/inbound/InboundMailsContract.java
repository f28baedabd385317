package org.appticket.application.contract.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.application.port.inbound.InboundMails.Label;
import org.appticket.application.port.inbound.InboundMails.Settlement;
import org.appticket.application.view.inbound.ArrivedMail;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.application.view.inbound.TakenMail;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.history.Digest;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.inbound.MailIdentity;
import org.appticket.domain.inbound.MailIdentity.Resemblance;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.people.EmailAddress;
import org.junit.jupiter.api.Test;

/** What {@link InboundMails} promise; nobody else may use the same store meanwhile. */
public interface InboundMailsContract extends OverPorts {

    /** When mails come here. */
    Instant ARRIVAL = Instant.parse("2031-03-02T09:00:00.123456Z");

    /** How long a mail is held. */
    Duration HELD = Duration.ofMinutes(5);

    /** The mails over the same store as the ports. */
    InboundMails mails();

    private <T> T together(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }

    private Content raw() {
        String word = "mail " + ports().identifiers().nextPerson();
        Digest digest = Digest.ofText(word);
        return new Content(new ContentId(digest.toString().substring(0, 32)), new FileSize(1_234), digest);
    }

    private boolean added(Content raw) {
        return together(() -> mails().add(new ArrivedMail(new MailboxName("support"), raw, true, ARRIVAL)));
    }

    private TakenMail taken(Content raw, Instant now) {
        assertTrue(added(raw));
        return drained(now).stream()
                .filter(mail -> mail.arrived().raw().equals(raw))
                .findFirst()
                .orElseThrow();
    }

    /** Other tests may have left some. */
    private List<TakenMail> drained(Instant now) {
        List<TakenMail> all = new ArrayList<>();
        for (Optional<TakenMail> next = next(now); next.isPresent(); next = next(now)) {
            all.add(next.get());
        }
        return all;
    }

    private Optional<TakenMail> next(Instant now) {
        return together(() -> mails().take(now, now.plus(HELD)));
    }

    private InboundRecord found(InboundId id) {
        return together(() -> mails().find(id)).orElseThrow();
    }

    private void settle(TakenMail mail, InboundState state, Optional<InboundCause> cause, Instant at) {
        Label label = new Label(
                Optional.of(new EmailAddress("Zoé" + mail.id() + "@example.org")), Optional.of("Écran noir 🖥"));
        together(() -> {
            mails().settle(mail.id(), new Settlement(state, cause, label, at));
            return mail;
        });
    }

    private Resemblance identified(TakenMail mail, Optional<String> id, String content) {
        return together(() -> mails().identify(mail.id(), MailIdentity.of(id, Digest.ofText(content))));
    }

    @Test
    default void the_very_same_bytes_are_kept_once() {
        Content raw = raw();
        assertTrue(added(raw));
        Content again = new Content(new ContentId("f".repeat(32)), raw.size(), raw.digest());
        assertFalse(added(again));
        assertEquals(Set.of(raw.id()), together(() -> mails().used(Set.of(raw.id(), again.id()))));
        assertEquals(Set.of(), together(() -> mails().used(Set.of())));
    }

    @Test
    default void a_mail_that_is_taken_is_in_one_hand_until_the_lease_ends() {
        Content raw = raw();
        TakenMail mail = taken(raw, ARRIVAL);
        assertEquals(new ArrivedMail(new MailboxName("support"), raw, true, ARRIVAL), mail.arrived());
        assertEquals(1, mail.attempt());
        assertFalse(mail.vouched());
        assertEquals(Optional.empty(), next(ARRIVAL));
        assertTrue(together(() -> mails().hold(mail)));
        TakenMail again = drained(ARRIVAL.plus(HELD)).stream()
                .filter(other -> other.id().equals(mail.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(2, again.attempt());
        assertFalse(together(() -> mails().hold(mail)));
        assertTrue(together(() -> mails().hold(again)));
    }

    @Test
    default void a_mail_that_is_postponed_waits_until_then() {
        TakenMail mail = taken(raw(), ARRIVAL);
        Instant later = ARRIVAL.plusSeconds(3_000_000);
        together(() -> {
            mails().postpone(mail, later);
            return mail;
        });
        drained(later.minusSeconds(1));
        assertEquals(1, found(mail.id()).attempts());
        assertEquals(
                2,
                drained(later).stream()
                        .filter(other -> other.id().equals(mail.id()))
                        .findFirst()
                        .orElseThrow()
                        .attempt());
    }

    @Test
    default void what_became_of_a_mail_is_told() {
        TakenMail mail = taken(raw(), ARRIVAL);
        InboundRecord waiting = found(mail.id());
        assertEquals(InboundState.WAITING, waiting.state());
        assertEquals(Optional.empty(), waiting.settledAt());
        Instant now = ARRIVAL.plusSeconds(5);
        settle(mail, InboundState.QUARANTINED, Optional.of(InboundCause.UNKNOWN_SENDER), now);
        assertEquals(
                new InboundRecord(
                        mail.id(),
                        new MailboxName("support"),
                        InboundState.QUARANTINED,
                        Optional.of(InboundCause.UNKNOWN_SENDER),
                        1,
                        Optional.of(new EmailAddress("zoé" + mail.id() + "@example.org")),
                        Optional.of("Écran noir 🖥"),
                        new FileSize(1_234),
                        ARRIVAL,
                        Optional.of(now)),
                found(mail.id()));
        assertFalse(together(() -> mails().hold(mail)));
        assertEquals(Optional.empty(), together(() -> mails().find(new InboundId(999_999_999))));
    }

    @Test
    default void the_same_mail_and_a_changed_copy_are_recognised() {
        String id = "<Id-" + ports().identifiers().nextPerson() + "@example.org>";
        TakenMail first = taken(raw(), ARRIVAL);
        TakenMail second = taken(raw(), ARRIVAL);
        TakenMail third = taken(raw(), ARRIVAL);
        TakenMail fourth = taken(raw(), ARRIVAL);
        assertEquals(Resemblance.NONE, identified(first, Optional.of(id), "one"));
        assertEquals(Resemblance.NONE, identified(first, Optional.of(id), "one"));
        assertEquals(Resemblance.SAME, identified(second, Optional.of(id.toLowerCase(Locale.ROOT)), "one"));
        assertEquals(Resemblance.SAME_ID, identified(third, Optional.of(id), "two"));
        assertEquals(Resemblance.NONE, identified(fourth, Optional.empty(), id));
    }

    @Test
    default void what_a_sender_got_done_is_counted() {
        TakenMail mail = taken(raw(), ARRIVAL);
        EmailAddress sender = new EmailAddress("ZOÉ" + mail.id() + "@Example.org");
        settle(mail, InboundState.DONE, Optional.empty(), ARRIVAL);
        assertEquals(0, together(() -> mails().countDone(sender, ARRIVAL)));
        assertEquals(1, together(() -> mails().countDone(sender, ARRIVAL.minusSeconds(1))));
    }

    @Test
    default void a_mail_that_was_put_aside_waits_again_if_somebody_vouches_for_it() {
        TakenMail mail = taken(raw(), ARRIVAL);
        Instant now = ARRIVAL.plusSeconds(60);
        assertFalse(together(() -> mails().revive(mail.id(), now)));
        settle(mail, InboundState.IGNORED, Optional.of(InboundCause.AUTOMATIC), now);
        assertTrue(together(() -> mails().revive(mail.id(), now)));
        assertEquals(Optional.empty(), found(mail.id()).cause());
        TakenMail again = drained(now).stream()
                .filter(other -> other.id().equals(mail.id()))
                .findFirst()
                .orElseThrow();
        assertTrue(again.vouched());
        assertEquals(1, again.attempt());
    }

    @Test
    default void only_what_was_put_aside_is_discarded() {
        TakenMail mail = taken(raw(), ARRIVAL);
        assertFalse(together(() -> mails().discard(mail.id(), ARRIVAL)));
        settle(mail, InboundState.QUARANTINED, Optional.of(InboundCause.EMPTY), ARRIVAL);
        assertTrue(together(() -> mails().discard(mail.id(), ARRIVAL.plusSeconds(1))));
        assertFalse(together(() -> mails().discard(mail.id(), ARRIVAL)));
        assertFalse(together(() -> mails().revive(mail.id(), ARRIVAL)));
        assertEquals(InboundState.DISCARDED, found(mail.id()).state());
        assertEquals(Optional.of(ARRIVAL.plusSeconds(1)), found(mail.id()).settledAt());
    }

    @Test
    default void mails_are_listed_by_state_the_newest_first_page_by_page() {
        TakenMail first = taken(raw(), ARRIVAL);
        TakenMail second = taken(raw(), ARRIVAL);
        settle(first, InboundState.DISCARDED, Optional.of(InboundCause.LOOP), ARRIVAL);
        settle(second, InboundState.DISCARDED, Optional.of(InboundCause.LOOP), ARRIVAL);
        Set<InboundState> states = Set.of(InboundState.DISCARDED);
        var page = together(() -> mails().list(states, new PageRequest(1, Optional.empty(), true)));
        assertEquals(
                List.of(second.id()),
                page.items().stream().map(InboundRecord::id).toList());
        var next = together(() -> mails().list(states, new PageRequest(1, page.next(), false)));
        assertEquals(
                List.of(first.id()),
                next.items().stream().map(InboundRecord::id).toList());
        assertTrue(together(() -> mails().list(Set.of(), PageRequest.FIRST))
                        .items()
                        .size()
                >= 2);
    }

    @Test
    default void what_was_dealt_with_long_ago_is_forgotten_with_its_bytes() {
        Content raw = raw();
        TakenMail mail = taken(raw, ARRIVAL);
        Instant longAgo = ARRIVAL.minus(Duration.ofDays(1_000));
        settle(mail, InboundState.DONE, Optional.empty(), longAgo);
        assertEquals(List.of(), together(() -> mails().forget(longAgo, 10)));
        assertEquals(List.of(raw.id()), together(() -> mails().forget(longAgo.plusSeconds(1), 10)));
        assertEquals(Optional.empty(), together(() -> mails().find(mail.id())));
    }
}
