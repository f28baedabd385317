package org.appticket.application.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.domain.Unavailable;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.junit.jupiter.api.Test;

/** A mail is as good as the web form, and no better. */
class HandleMailTest {
    private final SortingOffice office = new SortingOffice();
    private final PersonId agathe = office.person("agathe@example.org", true, Role.USER);

    private static String mail(String id, String from, String subject, String more, String text) {
        return "Message-ID: <" + id + "@example.net>\nFrom: " + from + "\nSubject: " + subject + "\n" + more + "\n"
                + text;
    }

    private void opened(String id) {
        office.receive(mail(id, "agathe@example.org", "Écran noir", "", "Depuis midi."));
    }

    private List<TicketRecord> tickets() {
        return office.world()
                .ports()
                .search()
                .list(
                        TicketFilter.ALL,
                        TicketSort.NEWEST_FIRST,
                        Sight.EVERYTHING,
                        new PageRequest(100, Optional.empty(), false))
                .items();
    }

    private TicketId ticket() {
        assertEquals(1, tickets().size());
        return tickets().get(0).id();
    }

    private List<String> said(TicketId ticket) {
        return office
                .world()
                .ports()
                .comments()
                .list(ticket, Set.of(Visibility.values()), new PageRequest(100, Optional.empty(), false))
                .items()
                .stream()
                .map(CommentRecord::comment)
                .flatMap(comment -> comment.body().stream())
                .toList();
    }

    private List<InboundCause> causes(InboundState state) {
        return office.mails(state).stream()
                .flatMap(mail -> mail.cause().stream())
                .toList();
    }

    private String replyTo(TicketId ticket, PersonId person) {
        return "To: desk+" + office.marks().of(ticket, person) + "@example.org\n";
    }

    @Test
    void a_mail_of_a_requester_opens_a_ticket_of_theirs() {
        opened("1");
        TicketRecord opened = tickets().get(0);
        assertEquals("Écran noir", opened.details().title());
        assertEquals("Depuis midi.", opened.details().description());
        assertEquals(agathe, opened.requester().id());
        assertEquals(List.of(), office.mails(InboundState.QUARANTINED));
        assertEquals(Optional.empty(), office.mails(InboundState.DONE).get(0).subject());
    }

    @Test
    void the_same_mail_counts_once_and_one_with_its_id_and_other_words_is_put_aside() {
        opened("1");
        office.receive(mail("1", "agathe@example.org", "Écran noir", "Received: by another way\n", "Depuis midi."));
        office.receive(mail("1", "agathe@example.org", "Autre chose", "", "Une souris."));
        assertEquals(1, tickets().size());
        assertEquals(List.of(InboundCause.DUPLICATE), causes(InboundState.IGNORED));
        assertEquals(List.of(InboundCause.CHANGED_COPY), causes(InboundState.QUARANTINED));
    }

    @Test
    void an_answer_is_known_by_its_mark_by_the_thread_and_by_the_number_in_its_subject() {
        opened("1");
        TicketId ticket = ticket();
        office.receive(mail("2", "agathe@example.org", "Re: x", replyTo(ticket, agathe), "Un."));
        String thread = "References: <appticket.ticket." + ticket + "@example.org>\n";
        office.receive(mail("3", "agathe@example.org", "Re: x", thread, "Deux."));
        office.receive(mail("4", "agathe@example.org", "Re: [#" + ticket + "] x", "", "Trois."));
        assertEquals(List.of("Un.", "Deux.", "Trois."), said(ticket));
        assertEquals(1, tickets().size());
    }

    @Test
    void a_made_up_mark_and_another_places_thread_count_for_nothing() {
        opened("1");
        String forged = "To: desk+" + ticket() + "." + agathe + "." + "0".repeat(24) + "@example.org\n";
        String elsewhere = "References: <appticket.ticket." + ticket() + "@example.com>\n";
        office.receive(mail("2", "agathe@example.org", "Re: x", forged + elsewhere, "Bonjour."));
        assertEquals(2, tickets().size());
    }

    @Test
    void an_address_alone_never_gives_the_rights_of_staff() {
        opened("1");
        TicketId ticket = ticket();
        PersonId agent = office.person("agent@example.org", true, Role.AGENT);
        String thread = "In-Reply-To: <appticket.ticket." + ticket + "@example.org>\n";
        office.receive(mail("2", "agent@example.org", "Re: x", thread, "Redémarrez."));
        office.receive(mail("3", "agent@example.org", "Re: x", replyTo(ticket, agathe), "Redémarrez !"));
        assertEquals(List.of(), said(ticket));
        assertEquals(List.of(InboundCause.NOT_PERMITTED, InboundCause.NOT_PERMITTED), causes(InboundState.QUARANTINED));
        office.receive(mail("4", "agent@example.org", "Re: x", replyTo(ticket, agent), "Voilà."));
        assertEquals(List.of("Voilà."), said(ticket));
    }

    @Test
    void a_number_that_the_sender_may_not_know_opens_a_ticket() {
        opened("1");
        TicketId ticket = ticket();
        office.person("other@example.org", true, Role.USER);
        office.receive(mail("2", "other@example.org", "[#" + ticket + "] x", "", "Moi aussi."));
        assertEquals(List.of(), said(ticket));
        assertEquals(2, tickets().size());
        assertEquals(List.of(), office.mails(InboundState.QUARANTINED));
    }

    @Test
    void strangers_those_without_access_and_shared_addresses_wait_in_quarantine() {
        office.person("gone@example.org", false, Role.USER);
        office.person("shared@example.org", true, Role.USER);
        office.person("shared@example.org", true, Role.USER);
        office.receive(mail("1", "stranger@example.org", "x", "", "x"));
        office.receive(mail("2", "gone@example.org", "x", "", "x"));
        office.receive(mail("3", "Shared@example.org", "x", "", "x"));
        assertEquals(List.of(), tickets());
        assertEquals(
                List.of(InboundCause.AMBIGUOUS_SENDER, InboundCause.UNKNOWN_SENDER, InboundCause.UNKNOWN_SENDER),
                causes(InboundState.QUARANTINED));
    }

    @Test
    void what_programs_write_opens_nothing_unless_somebody_vouches_for_it() {
        office.receive(mail("1", "agathe@example.org", "Absence", "Auto-Submitted: auto-replied\n", "Au ski."));
        office.receive(mail("2", "agathe@example.org", "Re: x", "X-AppTicket-Loop: example.org\n", "x"));
        assertEquals(List.of(InboundCause.LOOP, InboundCause.AUTOMATIC), causes(InboundState.IGNORED));
        assertEquals(List.of(), tickets());
        InboundRecord absence = office.mails(InboundState.IGNORED).get(1);
        new RetryInboundMail(office.room()).handle(new RetryInboundMail.Command(Actor.OPERATOR, absence.id()));
        office.handleAll();
        assertEquals(1, tickets().size());
        assertEquals(List.of(AuditKind.INBOUND_MAIL_RETRIED), office.audit().kinds());
    }

    @Test
    void what_is_discarded_is_written_down_once() {
        office.receive(mail("1", "stranger@example.org", "x", "", "x"));
        InboundId stranger = office.mails(InboundState.QUARANTINED).get(0).id();
        DiscardInboundMail discarding = new DiscardInboundMail(office.room());
        discarding.handle(new DiscardInboundMail.Command(Actor.OPERATOR, stranger));
        discarding.handle(new DiscardInboundMail.Command(Actor.OPERATOR, stranger));
        assertEquals(List.of(AuditKind.INBOUND_MAIL_DISCARDED), office.audit().kinds());
    }

    @Test
    void who_is_written_to_besides_watches_what_is_opened() {
        PersonId bob = office.person("bob@example.org", true, Role.USER);
        office.receive(mail("1", "agathe@example.org", "x", "Cc: bob@example.org\nCc: stranger@example.com\n", "x"));
        assertEquals(Set.of(bob), office.world().get(ticket()).standing().watchers());
    }

    @Test
    void a_forged_address_invites_nobody_to_an_open_ticket() {
        opened("1");
        office.person("bob@example.org", true, Role.USER);
        office.receive(mail("2", "agathe@example.org", "[#" + ticket() + "]", "Cc: bob@example.org\n", "x"));
        assertEquals(Set.of(), office.world().get(ticket()).standing().watchers());
        office.receive(
                mail("3", "agathe@example.org", "x", "Cc: bob@example.org\n" + replyTo(ticket(), agathe), "Bonjour."));
        assertEquals(1, office.world().get(ticket()).standing().watchers().size());
    }

    @Test
    void poison_is_put_aside_after_five_attempts_and_the_rest_goes_on() {
        office.receive(mail("1", "agathe@example.org", "x", "", "poison"));
        opened("2");
        assertEquals(1, tickets().size());
        int failures = 0;
        while (office.mails(InboundState.QUARANTINED).isEmpty() && failures < 20) {
            office.pass(Duration.ofHours(1));
            failures += office.handleAll().size();
        }
        assertEquals(4, failures);
        assertEquals(List.of(InboundCause.FAILED), causes(InboundState.QUARANTINED));
        assertEquals(5, office.mails(InboundState.QUARANTINED).get(0).attempts());
    }

    @Test
    void who_writes_very_often_is_put_aside_for_an_hour() {
        for (int at = 0; at < 61; at++) {
            office.receive(mail("m" + at, "agathe@example.org", "x" + at, "", "x"));
        }
        assertEquals(60, tickets().size());
        assertEquals(List.of(InboundCause.TOO_MANY), causes(InboundState.QUARANTINED));
        office.pass(Duration.ofHours(2));
        opened("later");
        assertEquals(61, tickets().size());
    }

    @Test
    void a_mailbox_that_breaks_off_or_gets_other_numbers_loses_and_doubles_nothing() {
        office.mailbox().breakAfter(1);
        for (int at = 1; at <= 3; at++) {
            office.mailbox()
                    .receive(mail("b" + at, "agathe@example.org", "x" + at, "", "x")
                            .getBytes(UTF_8));
        }
        for (int visit = 0; visit < 3; visit++) {
            try {
                office.fetching(office.mailbox(), "here").handle(new FetchMail.Command(() -> true));
            } catch (Unavailable away) {
                assertFalse(office.mailbox().read().isEmpty());
            }
        }
        office.mailbox().renumber();
        office.fetching(office.mailbox(), "here").handle(new FetchMail.Command(() -> true));
        office.handleAll();
        assertEquals(3, tickets().size());
        assertEquals(List.of(1L, 2L, 3L), office.mailbox().read());
    }

    @Test
    void what_takes_too_long_to_read_is_put_aside_at_once_and_says_why() {
        office.receive(mail("1", "agathe@example.org", "x", "", "labyrinth"));
        assertEquals(List.of(InboundCause.TOO_LABORIOUS), causes(InboundState.QUARANTINED));
        assertEquals(1, office.mails().get(0).attempts());
    }

    @Test
    void what_cannot_be_read_is_put_aside_and_kept() {
        office.receive("no mail at all");
        assertEquals(List.of(InboundCause.UNREADABLE), causes(InboundState.QUARANTINED));
        assertEquals(1, office.files().contents().count());
        office.pass(Duration.ofDays(91));
        assertEquals(1, new ForgetInboundMails(office.room()).handle(new ForgetInboundMails.Command()));
        assertEquals(0, office.files().contents().count());
        assertTrue(office.mails().isEmpty());
    }
}
