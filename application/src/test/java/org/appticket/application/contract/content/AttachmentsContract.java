package org.appticket.application.contract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.content.Attachments;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.MediaType;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link Attachments} keeps to. */
public interface AttachmentsContract extends OverPorts {

    /** The attachments. */
    Attachments attachments();

    private static ContentId contentOf(AttachmentId id) {
        return new ContentId("%032x".formatted(id.value()));
    }

    private Attachment added(World world, TicketId ticket, PersonId by, Visibility visibility, int size) {
        AttachmentId id = ports().identifiers().nextAttachment();
        byte[] digest = Bytes.many(32);
        Attachment attachment = new Attachment(
                id,
                ticket,
                by,
                visibility,
                FileName.of("\uD83D\uDC31".repeat(254) + id.value() % 10),
                new MediaType("application/" + "x".repeat(115)),
                new Content(contentOf(id), new FileSize(size), Digest.of(digest)),
                ScanState.NOT_SCANNED,
                world.now());
        return ports().unitOfWork().run(() -> {
            attachments().add(attachment);
            return attachment;
        });
    }

    private Attachment added(World world, TicketId ticket, PersonId by) {
        return added(world, ticket, by, Visibility.PUBLIC, 10);
    }

    @Test
    default void an_attachment_is_found_as_it_was_with_the_name_of_its_uploader() {
        World world = world();
        PersonId by = world.person("Grace Hopper", Set.of(Role.USER), true);
        TicketId ticket = world.aTicket().open().id();
        Attachment attachment = added(world, ticket, by);

        assertEquals(
                Optional.of(new AttachmentRecord(attachment, new PersonName(by, "Grace Hopper"))),
                attachments().find(ticket, attachment.id()));
        assertEquals(Optional.empty(), attachments().find(world.aTicket().open().id(), attachment.id()));
    }

    @Test
    default void the_readable_attachments_of_a_ticket_are_listed_the_oldest_first() {
        World world = world();
        PersonId by = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        List<AttachmentId> open = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            open.add(added(world, ticket, by).id());
            added(world, world.aTicket().open().id(), by);
        }
        AttachmentId note = added(world, ticket, by, Visibility.INTERNAL, 1).id();

        for (int limit : List.of(1, 4, 5, 6)) {
            assertEquals(
                    open,
                    Listed.by(limit, page -> attachments().list(ticket, Set.of(Visibility.PUBLIC), page)).stream()
                            .map(known -> known.attachment().id())
                            .toList());
        }
        PageRequest counted = new PageRequest(1, Optional.empty(), true);
        var all = attachments().list(ticket, EnumSet.allOf(Visibility.class), counted);
        assertEquals(6, all.total().orElseThrow().count());
        assertEquals(
                List.of(note),
                attachments().list(ticket, Set.of(Visibility.INTERNAL), counted).items().stream()
                        .map(known -> known.attachment().id())
                        .toList());
        assertEquals(List.of(), attachments().list(ticket, Set.of(), counted).items());
    }

    @Test
    default void forged_cursors_of_attachments_are_refused() {
        TicketId ticket = world().aTicket().open().id();
        PageRequest page = PageRequest.FIRST.from(new Cursor(List.of("x")));

        assertThrows(InvalidValue.class, () -> attachments().list(ticket, Set.of(Visibility.PUBLIC), page));
    }

    @Test
    default void sizes_add_up_per_ticket_and_per_person() {
        World world = world();
        PersonId ada = world.person(Role.AGENT);
        PersonId bob = world.person(Role.AGENT);
        TicketId one = world.aTicket().open().id();
        TicketId other = world.aTicket().open().id();
        added(world, one, ada, Visibility.PUBLIC, Integer.MAX_VALUE);
        added(world, one, bob, Visibility.INTERNAL, Integer.MAX_VALUE);
        added(world, other, bob, Visibility.PUBLIC, 5);

        assertEquals(new FileSize(2L * Integer.MAX_VALUE), attachments().sizeOn(one));
        assertEquals(new FileSize(Integer.MAX_VALUE + 5L), attachments().sizeBy(bob));
        assertEquals(FileSize.ZERO, attachments().sizeBy(world.person(Role.USER)));
    }

    @Test
    default void of_many_files_of_one_person_at_once_each_is_counted_before_the_next() {
        World world = world();
        PersonId ada = world.person(Role.AGENT);
        List<TicketId> tickets =
                Stream.generate(() -> world.aTicket().open().id()).limit(12).toList();

        List<Boolean> kept = Together.run(
                tickets.size(),
                thread -> ports().unitOfWork().run(() -> {
                    attachments().hold(ada);
                    boolean room = attachments().sizeBy(ada).bytes() < 50;
                    if (room) {
                        added(world, tickets.get(thread), ada);
                    }
                    return room;
                }));

        assertEquals(5, kept.stream().filter(room -> room).count());
        assertEquals(new FileSize(50), attachments().sizeBy(ada));
    }

    @Test
    default void what_is_removed_is_gone_once() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        Attachment attachment = added(world, ticket, world.person(Role.USER));

        assertEquals(true, ports().unitOfWork().run(() -> attachments().remove(attachment.id())));
        assertEquals(false, ports().unitOfWork().run(() -> attachments().remove(attachment.id())));

        assertEquals(Optional.empty(), attachments().find(ticket, attachment.id()));
        assertEquals(Set.of(), attachments().used(Set.of(contentOf(attachment.id()))));
    }

    @Test
    default void what_fails_in_a_unit_of_work_was_never_attached() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId by = world.person(Role.USER);

        assertThrows(
                IllegalStateException.class,
                () -> ports().unitOfWork().run(() -> {
                    added(world, ticket, by);
                    throw new IllegalStateException("later");
                }));

        assertEquals(FileSize.ZERO, attachments().sizeOn(ticket));
    }

    @Test
    default void those_that_no_scanner_has_seen_are_found_until_one_has() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId by = world.person(Role.USER);
        Attachment first = added(world, ticket, by);
        Attachment second = added(world, ticket, by);
        Optional<AttachmentId> before = before(first.id());

        assertEquals(List.of(first, second), attachments().unscanned(before, 2));
        assertEquals(List.of(second), attachments().unscanned(Optional.of(first.id()), 2));
        ports().unitOfWork().run(() -> {
            attachments().mark(first.id(), ScanState.CLEAN);
            return first;
        });

        assertEquals(List.of(second), attachments().unscanned(before, 2));
        assertEquals(
                List.of(first.found(ScanState.CLEAN), second), attachments().walk(before, 2));
    }

    @Test
    default void the_contents_in_use_are_told_from_the_others() {
        World world = world();
        Attachment attachment = added(world, world.aTicket().open().id(), world.person(Role.USER));
        ContentId used = attachment.content().id();
        ContentId other = new ContentId("f".repeat(32));

        assertEquals(Set.of(used), attachments().used(Set.of(used, other)));
        assertEquals(Set.of(), attachments().used(Set.of()));
    }

    private static Optional<AttachmentId> before(AttachmentId first) {
        return Optional.of(first.value() - 1).filter(number -> number > 0).map(AttachmentId::new);
    }
}
