package org.appticket.application.contract.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Inboxes;
import org.appticket.application.view.NoticeRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.NoticeId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link Inboxes} promises. */
public interface InboxesContract extends OverPorts {

    /** The inboxes over the same store as the ports. */
    Inboxes inboxes();

    @Test
    default void a_notice_comes_back_with_the_names_of_what_it_is_about() {
        World world = world();
        Ticket ticket = world.aTicket().titled("Écran noir \uD83D\uDE00").open();
        PersonId reader = world.person(Role.USER);
        PersonId actor = world.person("Zoë Ōkami", Set.of(Role.AGENT), true);
        Instant at = world.now();
        add(new Notice(reader, ticket.id(), NoticeKind.RESOLVED, Visibility.PUBLIC, Author.of(actor), at));
        NoticeRecord shown = shown(reader).get(0);
        assertEquals(
                new NoticeRecord(
                        shown.id(),
                        ticket.id(),
                        "Écran noir \uD83D\uDE00",
                        NoticeKind.RESOLVED,
                        Optional.of(new PersonName(actor, "Zoë Ōkami")),
                        at,
                        false),
                shown);
    }

    @Test
    default void every_kind_of_notice_is_kept_and_the_newest_comes_first() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId reader = world.person(Role.USER);
        List<Notice> notices = List.of(NoticeKind.values()).stream()
                .map(kind -> notice(reader, ticket, kind))
                .toList();
        add(notices.toArray(Notice[]::new));
        List<NoticeKind> kinds =
                shown(reader).stream().map(NoticeRecord::kind).sorted().toList();
        List<NoticeId> ids = shown(reader).stream().map(NoticeRecord::id).toList();
        assertEquals(List.of(NoticeKind.values()), kinds);
        assertEquals(ids.stream().sorted(Collections.reverseOrder()).toList(), ids);
        assertEquals(NoticeKind.OPENED, shown(reader).get(ids.size() - 1).kind());
    }

    @Test
    default void what_the_system_did_has_no_actor() {
        World world = world();
        PersonId reader = world.person(Role.USER);
        add(notice(reader, world.aTicket().open().id(), NoticeKind.CLOSED));
        assertEquals(Optional.empty(), shown(reader).get(0).actor());
    }

    @Test
    default void a_notice_is_shown_to_the_one_who_was_told_alone() {
        World world = world();
        PersonId reader = world.person(Role.USER);
        add(notice(reader, world.aTicket().open().id(), NoticeKind.CLOSED));
        PersonId other = world.person(Role.MANAGER);
        assertEquals(List.of(), shown(other));
        assertEquals(0, unread(other));
    }

    @Test
    default void pages_follow_each_other_while_notices_are_added() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId reader = world.person(Role.USER);
        add(notice(reader, ticket, NoticeKind.OPENED));
        add(notice(reader, ticket, NoticeKind.STARTED));
        add(notice(reader, ticket, NoticeKind.RESOLVED));
        Page<NoticeRecord> first = page(reader, new PageRequest(2, Optional.empty(), true));
        add(notice(reader, ticket, NoticeKind.CLOSED));
        Page<NoticeRecord> second =
                page(reader, new PageRequest(2, Optional.of(first.next().orElseThrow()), false));
        assertEquals(List.of(NoticeKind.RESOLVED, NoticeKind.STARTED), kinds(first));
        assertEquals(Optional.of(new Page.Total(3, true)), first.total());
        assertEquals(List.of(NoticeKind.OPENED), kinds(second));
        assertEquals(Optional.empty(), second.next());
        assertEquals(Optional.empty(), second.total());
    }

    @Test
    default void a_forged_cursor_is_refused() {
        PersonId reader = world().person(Role.USER);
        for (List<String> forged : List.of(List.of("x"), List.of("1", "2"), List.<String>of())) {
            PageRequest request = PageRequest.FIRST.from(new Cursor(forged));
            assertThrows(InvalidValue.class, () -> page(reader, request), forged.toString());
        }
    }

    @Test
    default void what_may_not_be_seen_any_more_is_neither_shown_nor_counted() {
        World world = world();
        PersonId reader = world.person(Role.AGENT);
        var team = world.team();
        List<Ticket> tickets = List.of(
                world.aTicket().open(),
                world.aTicket().confidential(true).open(),
                world.aTicket().confidential(true).of(reader).open(),
                world.aTicket().confidential(true).ledBy(reader).open(),
                world.aTicket().confidential(true).inviting(reader).open(),
                world.aTicket().confidential(true).watchedBy(reader).open(),
                world.aTicket().confidential(true).inQueueOf(team).open());
        tickets.forEach(ticket -> add(notice(reader, ticket.id(), NoticeKind.RESOLVED)));
        for (Sight sight : List.of(
                Sight.EVERYTHING,
                Sight.NOTHING,
                new Sight(false, true, Optional.empty(), Set.of()),
                new Sight(false, false, Optional.of(reader), Set.of()),
                new Sight(false, false, Optional.empty(), Set.of(team)),
                new Sight(false, true, Optional.of(reader), Set.of(team)))) {
            List<TicketId> seen = tickets.stream()
                    .filter(ticket -> sight.covers(ticket.standing()))
                    .map(Ticket::id)
                    .sorted(Collections.reverseOrder())
                    .toList();
            Page<NoticeRecord> page = inside(() -> inboxes()
                    .list(reader, sight, Set.of(Visibility.PUBLIC), new PageRequest(9, Optional.empty(), true)));
            assertEquals(seen, page.items().stream().map(NoticeRecord::ticket).toList(), sight.toString());
            assertEquals(Optional.of(new Page.Total(seen.size(), true)), page.total());
            assertEquals(seen.size(), unread(reader, sight, Set.of(Visibility.PUBLIC)));
        }
    }

    @Test
    default void what_may_not_be_read_any_more_is_neither_shown_nor_counted() {
        World world = world();
        PersonId reader = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        add(new Notice(reader, ticket, NoticeKind.COMMENTED, Visibility.INTERNAL, Author.SYSTEM, world.now()));
        assertEquals(1, unread(reader, Sight.EVERYTHING, Set.of(Visibility.values())));
        assertEquals(0, unread(reader, Sight.EVERYTHING, Set.of(Visibility.PUBLIC)));
        assertTrue(inside(() -> inboxes().list(reader, Sight.EVERYTHING, Set.of(Visibility.PUBLIC), PageRequest.FIRST))
                .items()
                .isEmpty());
    }

    @Test
    default void what_is_unread_is_counted_up_to_a_limit() {
        World world = world();
        PersonId reader = world.person(Role.USER);
        TicketId ticket = world.aTicket().open().id();
        addMany(reader, ticket, Inboxes.UNREAD_LIMIT - 1);
        assertEquals(Inboxes.UNREAD_LIMIT - 1, unread(reader));
        addMany(reader, ticket, 2);
        assertEquals(Inboxes.UNREAD_LIMIT, unread(reader));
    }

    @Test
    default void notices_are_marked_read_up_to_one_of_them() {
        World world = world();
        PersonId reader = world.person(Role.USER);
        addMany(reader, world.aTicket().open().id(), 3);
        NoticeId second = shown(reader).get(1).id();
        markRead(reader, Optional.of(second));
        markRead(reader, Optional.of(second));
        assertEquals(
                List.of(false, true, true),
                shown(reader).stream().map(NoticeRecord::read).toList());
        assertEquals(1, unread(reader));
    }

    @Test
    default void all_notices_of_a_person_are_marked_read_and_nobody_elses() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId reader = world.person(Role.USER);
        PersonId other = world.person(Role.USER);
        addMany(reader, ticket, 2);
        addMany(other, ticket, 1);
        markRead(reader, Optional.empty());
        assertEquals(0, unread(reader));
        assertEquals(2, shown(reader).size());
        assertEquals(1, unread(other));
    }

    @Test
    default void what_was_read_long_ago_is_forgotten_and_what_is_unread_is_not() {
        World world = world();
        PersonId reader = world.person(Role.USER);
        TicketId ticket = world.aTicket().open().id();
        addMany(reader, ticket, Inboxes.READ_KEPT + 2);
        NoticeId newest = shown(reader).get(0).id();
        addMany(reader, ticket, 1);
        markRead(reader, Optional.of(newest));
        Page<NoticeRecord> page = page(reader, new PageRequest(2, Optional.empty(), true));
        assertEquals(Optional.of(new Page.Total(Inboxes.READ_KEPT + 1, true)), page.total());
        assertEquals(newest, page.items().get(1).id());
        assertEquals(1, unread(reader));
    }

    @Test
    default void a_notice_goes_with_its_unit_of_work() {
        World world = world();
        PersonId reader = world.person(Role.USER);
        Notice notice = notice(reader, world.aTicket().open().id(), NoticeKind.CLOSED);
        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    inboxes().add(List.of(notice));
                    throw new NotFound();
                }));
        assertEquals(List.of(), shown(reader));
    }

    @Test
    default void no_notices_are_added_to_nobody() {
        PersonId reader = world().person(Role.USER);
        add();
        assertEquals(List.of(), shown(reader));
    }

    private static Notice notice(PersonId to, TicketId ticket, NoticeKind kind) {
        return new Notice(
                to, ticket, kind, Visibility.PUBLIC, Author.SYSTEM, Instant.parse("2026-03-02T09:00:00.123456Z"));
    }

    private void addMany(PersonId to, TicketId ticket, int count) {
        add(IntStream.range(0, count)
                .mapToObj(number -> notice(to, ticket, NoticeKind.COMMENTED))
                .toArray(Notice[]::new));
    }

    private void add(Notice... notices) {
        inside(() -> {
            inboxes().add(List.of(notices));
            return notices.length;
        });
    }

    private void markRead(PersonId person, Optional<NoticeId> upTo) {
        inside(() -> {
            inboxes().markRead(person, upTo);
            return upTo;
        });
    }

    private List<NoticeRecord> shown(PersonId person) {
        return page(person, PageRequest.FIRST).items();
    }

    private Page<NoticeRecord> page(PersonId person, PageRequest request) {
        return inside(() -> inboxes().list(person, Sight.EVERYTHING, Set.of(Visibility.values()), request));
    }

    private int unread(PersonId person) {
        return unread(person, Sight.EVERYTHING, Set.of(Visibility.values()));
    }

    private int unread(PersonId person, Sight sight, Set<Visibility> readable) {
        return inside(() -> inboxes().countUnread(person, sight, readable));
    }

    private static List<NoticeKind> kinds(Page<NoticeRecord> page) {
        return page.items().stream().map(NoticeRecord::kind).toList();
    }

    private <T> T inside(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }
}
