package org.appticket.application.contract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.World;
import org.appticket.application.port.content.Attachments;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.MediaType;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Tags;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.merge.Merge;
import org.appticket.domain.merge.Merging;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.merge.Merges} promises, and what merged tickets are kept as. */
public interface MergesContract extends OverPorts {

    /** The attachments. */
    Attachments attachments();

    @Test
    default void what_was_said_and_attached_moves_and_keeps_number_author_time_and_version() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        Ticket target = world.aTicket().open();
        Comment first = world.say(target.id(), agent, "One");
        Ticket source = world.aTicket().open();
        Comment second = world.say(source.id(), agent, Visibility.INTERNAL, "Two");
        Comment third = world.say(target.id(), agent, "Three");
        Comment fourth = world.say(source.id(), agent, "Four");
        AttachmentId file = attach(world, source.id(), agent);

        merge(world, source.id(), target.id());

        assertEquals(List.of(first.id(), second.id(), third.id(), fourth.id()), said(target.id()));
        assertEquals(List.of(), said(source.id()));
        Comment moved =
                ports().comments().find(target.id(), second.id()).orElseThrow().comment();
        assertEquals(
                List.of(second.author(), second.at(), second.visibility(), second.body(), second.version()),
                List.of(moved.author(), moved.at(), moved.visibility(), moved.body(), moved.version()));
        assertTrue(ports().comments().find(source.id(), second.id()).isEmpty());
        assertTrue(attachments().find(target.id(), file).isPresent());
        assertTrue(attachments().find(source.id(), file).isEmpty());
        assertEquals(0, lostWords(source.id()) + lostWords(target.id()), "what moved is found where it is");
    }

    private int lostWords(TicketId ticket) {
        Optional<TicketId> before =
                Optional.of(ticket).filter(id -> id.value() > 1).map(id -> new TicketId(id.value() - 1));
        return ports().searchIndex().renew(before, 1).orElseThrow().different();
    }

    @Test
    default void undone_what_moved_moves_back_and_what_came_since_stays() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        Ticket target = world.aTicket().open();
        Comment targets = world.say(target.id(), agent, "One");
        AttachmentId targetsFile = attach(world, target.id(), agent);
        Ticket source = world.aTicket().open();
        Comment sources = world.say(source.id(), agent, "Two");
        AttachmentId sourcesFile = attach(world, source.id(), agent);
        merge(world, source.id(), target.id());
        Comment since = world.say(target.id(), agent, "Three");
        AttachmentId sinceFile = attach(world, target.id(), agent);

        undo(source.id());

        assertEquals(List.of(targets.id(), since.id()), said(target.id()));
        assertEquals(List.of(sources.id()), said(source.id()));
        assertTrue(attachments().find(source.id(), sourcesFile).isPresent());
        assertTrue(attachments().find(target.id(), targetsFile).isPresent());
        assertTrue(attachments().find(target.id(), sinceFile).isPresent());
        assertEquals(Optional.empty(), ports().merges().find(source.id()));
        assertEquals(0, lostWords(source.id()) + lostWords(target.id()));
    }

    @Test
    default void a_merge_is_found_as_it_was_kept_until_it_is_undone() {
        World world = world();
        Ticket source = world.aTicket()
                .tagged("a", "b")
                .watchedBy(world.person(Role.AGENT))
                .open();
        Ticket target = world.aTicket().tagged("b").open();

        Merge merge = merge(world, source.id(), target.id());

        assertEquals(Optional.of(merge), ports().merges().find(source.id()));
        assertEquals(Tags.of(List.of("a")), merge.tags());
        assertEquals(2, merge.watchers().all().size());
        assertEquals(Optional.empty(), ports().merges().find(target.id()));
        undo(source.id());
        assertEquals(Optional.empty(), ports().merges().find(source.id()));
        assertEquals(merge.watchers(), merge(world, source.id(), target.id()).watchers());
    }

    @Test
    default void a_merge_that_brings_nothing_is_kept_too() {
        World world = world();
        PersonId requester = world.person(Role.USER);
        Ticket source = world.aTicket().of(requester).open();
        Ticket target = world.aTicket().of(requester).open();

        Merge merge = merge(world, source.id(), target.id());

        assertEquals(Watchers.NONE, merge.watchers());
        assertEquals(Optional.of(merge), ports().merges().find(source.id()));
    }

    @Test
    default void a_chain_is_undone_from_its_end() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId first = world.aTicket().open().id();
        TicketId second = world.aTicket().open().id();
        TicketId third = world.aTicket().open().id();
        CommentId comment = world.say(first, agent, "Hello").id();
        merge(world, first, second);
        merge(world, second, third);
        assertEquals(List.of(comment), said(third));

        undo(second);
        assertEquals(List.of(comment), said(second));
        undo(first);
        assertEquals(List.of(comment), said(first));
    }

    @Test
    default void a_merged_ticket_is_kept_with_where_it_stood() {
        World world = world();
        TicketId target = world.aTicket().open().id();
        for (Status status : EnumSet.complementOf(EnumSet.of(Status.CLOSED))) {
            Ticket before = world.aTicket().in(status);
            merge(world, before.id(), target);
            Ticket kept = world.get(before.id());

            assertEquals(Status.CLOSED, kept.status());
            assertEquals(before.state(), kept.state().merged().orElseThrow().former());
            assertEquals(
                    kept.state(),
                    ports().search()
                            .find(before.id(), Sight.EVERYTHING)
                            .orElseThrow()
                            .state());
            undo(before.id());
            assertEquals(before.state(), world.get(before.id()).state());
        }
        Ticket scheduled = world.aTicket().waitingFor(WaitingFor.SCHEDULED);
        merge(world, scheduled.id(), target);
        assertEquals(
                scheduled.state(),
                world.get(scheduled.id()).state().merged().orElseThrow().former());
    }

    @Test
    default void both_histories_are_whole_after_a_merge_and_after_its_undoing() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId source = world.aTicket().in(Status.RESOLVED).id();
        TicketId target = world.aTicket().open().id();
        world.say(source, agent, Visibility.INTERNAL, "It is a moth.");

        merge(world, source, target);
        assertWhole(world, source);
        assertWhole(world, target);
        undo(source);
        assertWhole(world, source);
        assertWhole(world, target);
    }

    private static void assertWhole(World world, TicketId ticket) {
        StoredHistory history = world.historyOf(ticket);
        assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
    }

    private Merge merge(World world, TicketId source, TicketId target) {
        return ports().unitOfWork().run(() -> {
            Merging.Merged merged = new Merging(
                            ports().tickets().get(source), ports().tickets().get(target))
                    .merge(List.of(), Author.SYSTEM, world.now());
            ports().tickets().save(merged.source());
            ports().tickets().save(merged.target());
            ports().merges().add(merged.merge());
            return merged.merge();
        });
    }

    private void undo(TicketId source) {
        ports().unitOfWork().run(() -> {
            Merge merge = ports().merges().find(source).orElseThrow();
            Merging.Merged apart = new Merging(
                            ports().tickets().get(source), ports().tickets().get(merge.target()))
                    .undo(merge, Author.SYSTEM, merge.at());
            ports().tickets().save(apart.source());
            ports().tickets().save(apart.target());
            ports().merges().remove(merge);
            return merge;
        });
    }

    private List<CommentId> said(TicketId ticket) {
        return Listed.all(page -> ports().comments().list(ticket, EnumSet.allOf(Visibility.class), page)).stream()
                .map(known -> known.comment().id())
                .toList();
    }

    private AttachmentId attach(World world, TicketId ticket, PersonId by) {
        AttachmentId id = ports().identifiers().nextAttachment();
        Attachment attachment = new Attachment(
                id,
                ticket,
                by,
                Visibility.PUBLIC,
                FileName.of("photo.png"),
                new MediaType("image/png"),
                new Content(new ContentId("%032x".formatted(id.value())), new FileSize(7), Digest.NONE),
                ScanState.CLEAN,
                world.now());
        return ports().unitOfWork().run(() -> {
            attachments().add(attachment);
            return id;
        });
    }
}
