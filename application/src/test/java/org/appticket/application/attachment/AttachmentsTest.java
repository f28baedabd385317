package org.appticket.application.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.dsl.FileDesk;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.KeptContent;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    private static final byte[] FILE = Bytes.of("%PDF-1.7 a contract");

    private final FileDesk files = new FileDesk();
    private final World world = files.world();
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Ticket ticket = world.aTicket().of(requester.person()).open();

    @Test
    void a_requester_attaches_a_file_to_their_ticket_and_it_stands_in_the_history() {
        Attachment attached = files.attached(ticket.id(), requester, FILE);

        assertEquals("application/pdf", attached.mediaType().value());
        assertEquals(ScanState.NOT_SCANNED, attached.scan());
        assertEquals(FILE.length, attached.content().size().bytes());
        SealedEvent event = last();
        assertEquals(EventKind.ATTACHED, event.kind());
        assertEquals(Optional.of(attached.id().toString()), texts(event).get(Field.ATTACHMENT));
        assertEquals(Optional.of("écran.png"), texts(event).get(Field.FILE_NAME));
        assertEquals(
                Optional.of(attached.content().digest().toString()),
                texts(event).get(Field.SHA_256));
        assertTrue(Field.FILE_NAME.isFreeText() && Field.SHA_256.isFreeText());
    }

    @Test
    void an_attachment_resumes_nothing() {
        Ticket waiting = world.aTicket().of(requester.person()).waitingFor(WaitingFor.REQUESTER);

        files.attached(waiting.id(), requester, FILE);

        assertEquals(Status.WAITING, world.get(waiting.id()).status());
    }

    @Test
    void strangers_attach_nothing_and_not_a_byte_of_theirs_is_read() {
        ByteSource untouched = buffer -> {
            throw new IllegalStateException("read");
        };
        Actor stranger = world.actor(Role.USER);
        Actor reader = new Actor(requester.person(), requester.roles(), requester.teams(), Set.of(Scope.READ));

        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(stranger, untouched));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(reader, untouched));
        close();
        assertEquals(Optional.of(Code.ILLEGAL_TRANSITION), refusalOf(requester, untouched));
        assertEquals(Optional.of(Code.ILLEGAL_TRANSITION), refusalOf(agent, untouched));
    }

    @Test
    void only_those_who_work_on_tickets_attach_and_see_internal_files() {
        Received file = files.received(files.room(), ticket.id(), requester, FILE);
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(() -> files.attached(ticket.id(), requester, Visibility.INTERNAL, file)));

        Attachment internal = files.attached(ticket.id(), agent, Visibility.INTERNAL, file);

        assertEquals(List.of(internal.id()), listed(agent));
        assertEquals(List.of(), listed(requester));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(internal, requester));
        assertEquals(Optional.of(Code.NOT_FOUND), ServiceDesk.refusalOf(() -> removed(internal, requester)));
        assertEquals(Visibility.INTERNAL, last().visibility());
    }

    @Test
    void an_empty_file_is_refused_and_leaves_nothing() {
        InvalidValue refusal = assertThrows(
                InvalidValue.class, () -> files.received(files.room(), ticket.id(), requester, new byte[0]));

        assertEquals("file", refusal.violations().get(0).field());
        assertEquals(0, files.contents().count());
    }

    @Test
    void files_and_tickets_and_people_have_their_limits() {
        assertEquals(Optional.of(Code.TOO_LARGE), refusalOf(requester, Bytes.source(Bytes.many(101))));
        for (int count = 0; count < 2; count++) {
            files.attached(ticket.id(), requester, Bytes.many(100));
        }
        assertEquals(
                Optional.of(Code.QUOTA_EXCEEDED),
                ServiceDesk.refusalOf(() -> files.attached(ticket.id(), agent, Bytes.many(51))));
        files.attached(ticket.id(), agent, Bytes.many(50));
        assertEquals(Optional.of(Code.QUOTA_EXCEEDED), refusalOf(agent, Bytes.source(Bytes.many(1))));

        Ticket other = world.aTicket().of(requester.person()).open();
        files.attached(other.id(), requester, Bytes.many(100));
        assertEquals(
                Optional.of(Code.QUOTA_EXCEEDED),
                ServiceDesk.refusalOf(() -> files.attached(other.id(), requester, Bytes.many(1))));
        assertEquals(250, files.attachments().sizeOn(ticket.id()).bytes());
    }

    @Test
    void where_nothing_can_be_written_nothing_is_attached() {
        files.contents().setFull(true);

        assertEquals(Optional.of(Code.UNAVAILABLE), refusalOf(requester, Bytes.source(FILE)));

        assertEquals(0, files.contents().count());
        assertEquals(EventKind.OPENED, last().kind());
    }

    @Test
    void uploaders_and_managers_of_the_queue_take_files_away_with_their_bytes() {
        Attachment mine = files.attached(ticket.id(), requester, FILE);
        Attachment agents = files.attached(ticket.id(), agent, FILE);

        assertEquals(Optional.of(Code.NOT_PERMITTED), ServiceDesk.refusalOf(() -> removed(agents, requester)));
        assertEquals(Optional.of(Code.NOT_PERMITTED), ServiceDesk.refusalOf(() -> removed(mine, agent)));
        removed(mine, requester);
        removed(agents, world.actor(Role.MANAGER));

        assertEquals(EventKind.DETACHED, last().kind());
        assertEquals(0, files.contents().count());
        assertEquals(List.of(), listed(agent));
        assertEquals(Optional.of(Code.NOT_FOUND), ServiceDesk.refusalOf(() -> removed(mine, requester)));
    }

    @Test
    void files_stay_at_a_closed_ticket() {
        Attachment attached = files.attached(ticket.id(), requester, FILE);
        close();

        assertEquals(Optional.of(Code.ILLEGAL_TRANSITION), ServiceDesk.refusalOf(() -> removed(attached, requester)));
        assertEquals(Optional.empty(), refusalOf(attached, requester));
    }

    @Test
    void a_file_is_reached_only_through_its_own_ticket() {
        Attachment attached = files.attached(ticket.id(), requester, FILE);
        Ticket other = world.aTicket().of(requester.person()).open();

        var wrong = new ShowAttachment.Query(other.id(), attached.id(), requester);
        assertEquals(
                Optional.of(Code.NOT_FOUND),
                ServiceDesk.refusalOf(() -> new ReadAttachment(files.room()).handle(wrong)));
        assertEquals(
                Optional.of(Code.NOT_FOUND),
                ServiceDesk.refusalOf(() -> new RemoveAttachment(files.room()).handle(wrong)));
        var missing = new ShowAttachment.Query(ticket.id(), new AttachmentId(999), requester);
        assertEquals(
                Optional.of(Code.NOT_FOUND),
                ServiceDesk.refusalOf(() -> new ShowAttachment(files.room()).handle(missing)));
    }

    @Test
    void a_file_that_was_not_attached_is_dropped_and_one_that_was_is_not() {
        Received file = files.received(files.room(), ticket.id(), requester, FILE);
        Attachment attached = files.attached(ticket.id(), requester, Visibility.PUBLIC, file);
        Received unused = files.received(files.room(), ticket.id(), requester, FILE);

        assertEquals(false, new DropFile(files.room()).handle(new DropFile.Command(file)));
        assertEquals(true, new DropFile(files.room()).handle(new DropFile.Command(unused)));

        assertEquals(
                List.of(attached.content().id()),
                files.contents().list(Optional.empty(), 9).stream()
                        .map(KeptContent::id)
                        .toList());
    }

    private void close() {
        world.decide(
                ticket.id(),
                (known, now) -> known.take(
                        new Step.Cancel(Outcome.CANCELLED, Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));
    }

    private SealedEvent last() {
        List<SealedEvent> events = world.eventsOf(ticket.id());
        return events.get(events.size() - 1);
    }

    private static Map<Field, Optional<String>> texts(SealedEvent event) {
        return event.changes().stream()
                .collect(Collectors.toMap(
                        SealedChange::field, change -> change.to().flatMap(SealedValue::text)));
    }

    private List<AttachmentId> listed(Actor by) {
        return new ShowAttachments(files.room())
                .handle(new ShowAttachments.Query(ticket.id(), by, PageRequest.FIRST)).items().stream()
                        .map(known -> known.attachment().id())
                        .toList();
    }

    private Optional<Code> refusalOf(Actor by, ByteSource bytes) {
        return ServiceDesk.refusalOf(
                () -> new ReceiveFile(files.room()).handle(new ReceiveFile.Command(ticket.id(), by, bytes)));
    }

    private Optional<Code> refusalOf(Attachment attachment, Actor by) {
        return ServiceDesk.refusalOf(() -> new ShowAttachment(files.room())
                .handle(new ShowAttachment.Query(attachment.ticket(), attachment.id(), by)));
    }

    private Attachment removed(Attachment attachment, Actor by) {
        return new RemoveAttachment(files.room())
                .handle(new ShowAttachment.Query(attachment.ticket(), attachment.id(), by))
                .attachment();
    }
}
