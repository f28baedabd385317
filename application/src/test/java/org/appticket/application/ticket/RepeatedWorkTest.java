package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.TwiceUnitOfWork;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

/** A unit of work may be done again from the start when it lost a race: every decision bears that. */
class RepeatedWorkTest {
    private final ServiceDesk service = ServiceDesk.over(racing(InMemoryPorts.fresh()));
    private final World world = service.world();
    private final Desk desk = service.desk();
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);

    @Test
    void every_decision_that_is_made_again_is_kept_once() {
        TicketId id = world.aTicket().of(requester.person()).open().id();
        Target target = Target.of(id, agent);

        new MoveTicket(desk).handle(new MoveTicket.Command(target, new Step.Start()));
        new EditTicket(desk).handle(new EditTicket.Command(target, DetailsPatch.NONE));
        new AssignLead(desk).handle(new AssignLead.Command(target, Optional.empty()));
        CommentRecord said = service.say(id, agent, Visibility.PUBLIC, "Soon");
        new EditComment(desk, world.ports().comments())
                .handle(new EditComment.Command(
                        id,
                        said.comment().id(),
                        agent,
                        Optional.of(said.comment().version()),
                        Optional.of("Now")));
        new MoveTicket(desk)
                .handle(new MoveTicket.Command(target, new Step.Cancel(Outcome.UNRESOLVED, Optional.empty())));
        new FollowUpTicket(desk)
                .handle(new FollowUpTicket.Command(target, Channel.WEB, Optional.empty(), Optional.empty()));
        service.say(id, requester, Visibility.PUBLIC, "And now?");

        assertEquals(
                List.of(
                        EventKind.OPENED,
                        EventKind.STARTED,
                        EventKind.LEAD_CHANGED,
                        EventKind.COMMENTED,
                        EventKind.COMMENT_EDITED,
                        EventKind.CANCELLED,
                        EventKind.FOLLOWED_UP,
                        EventKind.FOLLOWED_UP),
                world.eventsOf(id).stream().map(SealedEvent::kind).toList());
        assertEquals(3, world.ports().histories().list(Optional.empty(), 100).size());
    }

    private static Ports racing(Ports ports) {
        return new Ports(
                new TwiceUnitOfWork(ports.unitOfWork()),
                ports.tickets(),
                ports.search(),
                ports.texts(),
                ports.searchIndex(),
                ports.tags(),
                ports.comments(),
                ports.histories(),
                ports.idempotencyKeys(),
                ports.identifiers(),
                ports.importedRecords(),
                ports.references(),
                ports.teams(),
                ports.categories(),
                ports.customFields(),
                ports.memberships(),
                ports.audit(),
                ports.watcherList(),
                ports.links(),
                ports.linkSearch(),
                ports.savedViews(),
                ports.rota(),
                ports.merges(),
                ports.sla(),
                ports.newcomers());
    }
}
