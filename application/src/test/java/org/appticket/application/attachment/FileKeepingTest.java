package org.appticket.application.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.content.VirusScannerContract;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.dsl.FileDesk;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.DamagedContent;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

/** Bytes are proved, scanned and swept. */
class FileKeepingTest {
    private static final byte[] FILE = Bytes.of("a file");
    private static final byte[] VIRUS = Bytes.of(VirusScannerContract.EICAR);

    private final FileDesk files = new FileDesk();
    private final World world = files.world();
    private final Actor requester = world.actor(Role.USER);
    private final TicketId ticket =
            world.aTicket().of(requester.person()).open().id();

    @Test
    void a_download_gives_the_very_bytes() {
        Attachment attached = files.attached(ticket, requester, FILE);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();

        read(files.room(), attached).bytes().accept((buffer, length) -> sent.write(buffer, 0, length));

        assertArrayEquals(FILE, sent.toByteArray());
    }

    @Test
    void a_flipped_bit_or_a_missing_file_is_noticed_before_anything_goes_out() {
        Attachment spoilt = files.attached(ticket, requester, FILE);
        Attachment lost = files.attached(ticket, requester, FILE);
        Attachment whole = files.attached(ticket, requester, FILE);
        files.contents().spoil(spoilt.content().id());
        files.contents().remove(lost.content().id());

        assertThrows(DamagedContent.class, () -> read(files.room(), spoilt));
        assertThrows(DamagedContent.class, () -> read(files.room(), lost));
        VerifyContents.Report report =
                new VerifyContents(files.room()).handle(new VerifyContents.Query(world.actor(Role.ADMIN)));

        assertEquals(3, report.verified());
        assertEquals(3L * FILE.length, report.bytes());
        assertEquals(
                List.of(new VerifyContents.Flaw(ticket, spoilt.id()), new VerifyContents.Flaw(ticket, lost.id())),
                report.flaws());
        assertEquals(whole, read(files.room(), whole).attachment().attachment());
    }

    @Test
    void only_administrators_verify() {
        VerifyContents.Query query = new VerifyContents.Query(world.actor(Role.MANAGER));

        assertThrows(NotPermitted.class, () -> new VerifyContents(files.room()).handle(query));
    }

    @Test
    void a_clean_file_is_handed_out_and_an_infected_one_never_comes_in() {
        Received file = files.received(files.guarded(), ticket, requester, FILE);
        Attachment attached = files.attached(ticket, requester, Visibility.PUBLIC, file);

        assertEquals(ScanState.CLEAN, attached.scan());
        assertEquals(attached, read(files.guarded(), attached).attachment().attachment());
        InvalidValue refusal =
                assertThrows(InvalidValue.class, () -> files.received(files.guarded(), ticket, requester, VIRUS));
        assertEquals(InvalidValue.Problem.INFECTED, refusal.violations().get(0).problem());
        assertEquals(1, files.contents().count());
    }

    @Test
    void while_the_scanner_is_away_files_come_in_and_none_goes_out() {
        files.scanner().setAway(true);
        Received file = files.received(files.guarded(), ticket, requester, FILE);
        Attachment attached = files.attached(ticket, requester, Visibility.PUBLIC, file);

        assertEquals(ScanState.NOT_SCANNED, attached.scan());
        assertEquals(Optional.of(Code.UNAVAILABLE), ServiceDesk.refusalOf(() -> read(files.guarded(), attached)));
        assertEquals(new ScanAttachments.Scanned(0, 0, Optional.empty()), scan());

        files.scanner().setAway(false);
        assertEquals(new ScanAttachments.Scanned(1, 0, Optional.empty()), scan());
        assertEquals(
                ScanState.CLEAN,
                read(files.guarded(), attached).attachment().attachment().scan());
    }

    @Test
    void what_turns_out_to_be_infected_is_taken_away_even_from_a_closed_ticket() {
        Attachment virus = files.attached(ticket, requester, VIRUS);
        Attachment lost = files.attached(ticket, requester, FILE);
        files.contents().remove(lost.content().id());
        Attachment clean = files.attached(ticket, requester, FILE);
        world.decide(
                ticket,
                (known, now) -> known.take(
                        new Step.Cancel(Outcome.CANCELLED, Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        assertEquals(new ScanAttachments.Scanned(1, 1, Optional.empty()), scan());

        List<SealedEvent> events = world.eventsOf(ticket);
        assertEquals(EventKind.DETACHED, events.get(events.size() - 1).kind());
        assertEquals(Author.SYSTEM, events.get(events.size() - 1).by());
        assertEquals(Optional.empty(), files.attachments().find(ticket, virus.id()));
        assertEquals(
                ScanState.CLEAN,
                files.attachments()
                        .find(ticket, clean.id())
                        .orElseThrow()
                        .attachment()
                        .scan());
    }

    @Test
    void bytes_that_nothing_refers_to_are_swept_after_a_day() {
        Attachment attached = files.attached(ticket, requester, FILE);
        Received orphan = files.received(files.room(), ticket, requester, FILE);

        assertEquals(0, sweep(files.room()).removed());
        assertEquals(new SweepContents.Swept(1, Optional.empty()), sweep(files.later(1)));

        assertEquals(1, files.contents().count());
        assertEquals(
                Set.of(attached.content().id()),
                files.attachments()
                        .used(Set.of(attached.content().id(), orphan.content().id())));
    }

    @Test
    void a_sweep_goes_on_where_the_last_one_stopped() {
        for (int count = 0; count < 1_001; count++) {
            files.contents().keep(Bytes.source(FILE), new FileSize(100));
        }

        SweepContents.Swept first = sweep(files.later(1));
        SweepContents.Swept second =
                new SweepContents(files.later(1), files.mails()).handle(new SweepContents.Command(first.next()));

        assertEquals(1_000, first.removed());
        assertEquals(new SweepContents.Swept(1, Optional.empty()), second);
    }

    private ReadAttachment.Download read(FileRoom room, Attachment attachment) {
        return new ReadAttachment(room)
                .handle(new ShowAttachment.Query(attachment.ticket(), attachment.id(), requester));
    }

    private ScanAttachments.Scanned scan() {
        return new ScanAttachments(files.guarded()).handle(new ScanAttachments.Command(Optional.empty()));
    }

    private SweepContents.Swept sweep(FileRoom room) {
        return new SweepContents(room, files.mails()).handle(new SweepContents.Command(Optional.empty()));
    }
}
