package org.appticket.application.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files in mails are looked at while no unit of work is open, and only if something comes of the mail. */
class EnclosingTest {
    private static final PageRequest ALL = new PageRequest(100, Optional.empty(), false);
    private static final String VIRUS = "EICAR-STANDARD";

    private final SortingOffice office = new SortingOffice();

    @BeforeEach
    void guard() {
        office.person("agathe@example.org", true, Role.USER);
        office.guard();
        office.files().scanner().whenAsked(office.files().store()::requireOutside);
    }

    private void receive(String id, String from, String... files) {
        String lines = String.join(
                "", Stream.of(files).map(file -> "X-File: " + file + "\n").toList());
        office.receive("Message-ID: <" + id + "@example.net>\nFrom: " + from + "\nSubject: x\n" + lines + "\nBonjour.");
    }

    private TicketId ticket() {
        List<TicketRecord> all = office.world()
                .ports()
                .search()
                .list(TicketFilter.ALL, TicketSort.NEWEST_FIRST, Sight.EVERYTHING, ALL)
                .items();
        assertEquals(1, all.size());
        return all.get(0).id();
    }

    private List<ScanState> scans() {
        TicketId ticket = ticket();
        return office
                .files()
                .store()
                .run(() -> office.files()
                        .attachments()
                        .list(ticket, Set.of(Visibility.PUBLIC), ALL)
                        .items())
                .stream()
                .map(AttachmentRecord::attachment)
                .map(attachment -> attachment.scan())
                .toList();
    }

    @Test
    void a_scanner_is_waited_for_while_no_unit_of_work_is_open() {
        receive("1", "agathe@example.org", "one", "two");
        assertEquals(List.of(ScanState.CLEAN, ScanState.CLEAN), scans());
        assertEquals(2, office.files().scanner().asked());
    }

    @Test
    void what_is_infected_too_large_or_too_much_is_named_and_the_rest_is_attached() {
        receive(
                "1",
                "agathe@example.org",
                "fine",
                VIRUS,
                "x".repeat(101),
                "y".repeat(99),
                "z".repeat(99),
                "w".repeat(99));
        assertEquals(3, scans().size());
        String said = office.world()
                .ports()
                .comments()
                .list(ticket(), Set.of(Visibility.PUBLIC), ALL)
                .toString();
        assertTrue(said.contains(VIRUS) && said.contains("x".repeat(99)) && said.contains("w".repeat(99)), said);
    }

    @Test
    void a_scanner_that_does_not_answer_is_asked_once_for_a_mail() {
        office.files().scanner().setAway(true);
        receive("1", "agathe@example.org", "one", "two", "three");
        assertEquals(List.of(ScanState.NOT_SCANNED, ScanState.NOT_SCANNED, ScanState.NOT_SCANNED), scans());
        assertEquals(1, office.files().scanner().asked());
    }

    @Test
    void files_of_strangers_and_of_copies_are_neither_looked_at_nor_kept() {
        receive("1", "stranger@example.org", "one");
        receive("2", "agathe@example.org", "two");
        office.receive("""
            X-Way: other
            Message-ID: <2@example.net>
            From: agathe@example.org
            Subject: x
            X-File: two

            Bonjour.\
            """);
        assertEquals(1, office.mails(InboundState.IGNORED).size());
        assertEquals(1, office.files().scanner().asked());
        assertEquals(3 + 1, office.files().contents().count());
    }

    @Test
    void files_of_a_mail_that_is_refused_halfway_are_dropped() {
        receive("1", "agathe@example.org");
        TicketId ticket = ticket();
        office.person("agathe2@example.org", true, Role.USER);
        office.receive(
                "Message-ID: <2@example.net>\nFrom: agathe2@example.org\nSubject: x\nIn-Reply-To: <appticket.ticket."
                        + ticket + "@example.org>\nX-File: one\n\nBonjour.");
        assertEquals(1, office.mails(InboundState.QUARANTINED).size());
        assertEquals(2, office.files().contents().count());
    }
}
