package org.appticket.application.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.notification.InMemoryInboxes;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Inboxes;
import org.appticket.application.view.NoticeRecord;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.NoticeId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

class InboxTest {
    private final InMemoryStore store = new InMemoryStore();
    private final World world = World.in(InMemoryPorts.over(store));
    private final Inboxes inboxes = new InMemoryInboxes(store);
    private final ShowInbox showInbox = new ShowInbox(store, inboxes);
    private final MarkRead markRead = new MarkRead(store, inboxes);

    @Test
    void somebody_finds_what_they_were_told_and_how_much_of_it_is_unread() {
        Actor agent = world.actor(Role.AGENT);
        tell(agent, world.aTicket().open().id(), NoticeKind.OPENED, Visibility.PUBLIC);
        tell(agent, world.aTicket().open().id(), NoticeKind.COMMENTED, Visibility.INTERNAL);

        ShowInbox.Inbox inbox = inboxOf(agent);

        assertEquals(List.of(NoticeKind.COMMENTED, NoticeKind.OPENED), kinds(inbox));
        assertEquals(2, inbox.unread());
    }

    @Test
    void what_was_read_is_not_unread_any_more() {
        Actor agent = world.actor(Role.AGENT);
        tell(agent, world.aTicket().open().id(), NoticeKind.OPENED, Visibility.PUBLIC);
        tell(agent, world.aTicket().open().id(), NoticeKind.RESOLVED, Visibility.PUBLIC);
        NoticeId older = inboxOf(agent).notices().items().get(1).id();

        markRead.handle(new MarkRead.Command(agent, Optional.of(older)));
        assertEquals(1, inboxOf(agent).unread());

        markRead.handle(new MarkRead.Command(agent, Optional.empty()));
        assertEquals(0, inboxOf(agent).unread());
    }

    @Test
    void somebody_who_works_on_tickets_no_longer_finds_nothing_of_what_they_may_not_see_now() {
        Actor agent = world.actor(Role.AGENT);
        TicketId own = world.aTicket().of(agent.person()).open().id();
        tell(agent, world.aTicket().open().id(), NoticeKind.RESOLVED, Visibility.PUBLIC);
        tell(agent, own, NoticeKind.COMMENTED, Visibility.INTERNAL);
        tell(agent, own, NoticeKind.STARTED, Visibility.PUBLIC);

        ShowInbox.Inbox inbox = inboxOf(Actor.of(agent.person(), Set.of(Role.USER)));

        assertEquals(List.of(NoticeKind.STARTED), kinds(inbox));
        assertEquals(1, inbox.unread());
    }

    @Test
    void a_token_does_only_what_it_may_be_used_for() {
        Actor user = world.actor(Role.USER);
        Actor writes = new Actor(user.person(), user.roles(), Set.of(), Set.of(Scope.WRITE));
        Actor reads = new Actor(user.person(), user.roles(), Set.of(), Set.of(Scope.READ));

        assertThrows(NotPermitted.class, () -> inboxOf(writes));
        assertThrows(NotPermitted.class, () -> markRead.handle(new MarkRead.Command(reads, Optional.empty())));
        assertEquals(0, inboxOf(reads).unread());
    }

    private void tell(Actor actor, TicketId ticket, NoticeKind kind, Visibility visibility) {
        store.run(() -> {
            inboxes.add(List.of(new Notice(actor.person(), ticket, kind, visibility, Author.SYSTEM, world.now())));
            return kind;
        });
    }

    private ShowInbox.Inbox inboxOf(Actor actor) {
        return showInbox.handle(new ShowInbox.Query(actor, PageRequest.FIRST));
    }

    private static List<NoticeKind> kinds(ShowInbox.Inbox inbox) {
        return inbox.notices().items().stream().map(NoticeRecord::kind).toList();
    }
}
