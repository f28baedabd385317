package org.appticket.application.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

class MergedLinksTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor agent = world.actor(Role.AGENT);
    private final TicketId source = world.aTicket().open().id();
    private final TicketId target = world.aTicket().open().id();
    private final TicketId other = world.aTicket().open().id();

    @Test
    void links_go_to_the_target_and_come_back() {
        LinkId blocker = link(source, Relation.BLOCKED_BY, other);
        LinkId relation =
                link(source, Relation.RELATES_TO, world.aTicket().open().id());
        LinkId outside = world.ports().identifiers().nextLink();
        world.ports().unitOfWork().run(() -> {
            world.ports().links().add(source, new ExternalLink(outside, "Jira", "OPS-1", Optional.empty()));
            return outside;
        });

        merge(source, target);
        assertEquals(Set.of(other), links(target).others(Relation.BLOCKED_BY));
        assertEquals(Set.of(blocker, relation), ids(target));
        assertEquals(outside, links(target).external().get(0).id());
        assertEquals(Set.of(), ids(source));

        unmerge(source);
        assertEquals(Set.of(blocker, relation), ids(source));
        assertEquals(outside, links(source).external().get(0).id());
        assertEquals(Set.of(), ids(target));
    }

    @Test
    void links_between_the_two_and_doubles_and_second_parents_stay_with_the_source() {
        LinkId between = link(source, Relation.RELATES_TO, target);
        LinkId twice = link(source, Relation.BLOCKED_BY, other);
        link(target, Relation.BLOCKED_BY, other);
        LinkId second = link(source, Relation.PARENT, world.aTicket().open().id());
        link(target, Relation.PARENT, world.aTicket().open().id());

        merge(source, target);

        assertEquals(Set.of(between, twice, second), ids(source));
        assertEquals(3, ids(target).size());
    }

    @Test
    void a_cycle_is_refused_and_nothing_is_merged() {
        link(source, Relation.BLOCKED_BY, other);
        link(other, Relation.BLOCKED_BY, target);

        assertEquals(Optional.of(Code.DEPENDENCY_CYCLE), refusal(() -> merge(source, target)));
        assertEquals(Status.OPEN, world.get(source).status());
        assertEquals(1, ids(source).size());
    }

    @Test
    void who_waited_for_the_source_waits_for_the_target_unless_that_is_solved() {
        TicketId solved = world.aTicket().in(Status.RESOLVED).id();
        TicketId one = world.aTicket().waitingFor(WaitingFor.DEPENDENCY).id();
        TicketId two = world.aTicket().waitingFor(WaitingFor.DEPENDENCY).id();
        link(source, Relation.BLOCKS, one);
        link(other, Relation.BLOCKS, two);

        merge(source, target);
        merge(other, solved);

        assertEquals(Status.WAITING, world.get(one).status());
        assertEquals(Status.IN_PROGRESS, world.get(two).status());
    }

    @Test
    void a_target_that_waited_for_the_source_goes_on() {
        TicketId waiting = world.aTicket().waitingFor(WaitingFor.DEPENDENCY).id();
        link(source, Relation.BLOCKS, waiting);

        merge(source, waiting);

        assertEquals(Status.IN_PROGRESS, world.get(waiting).status());
    }

    private LinkId link(TicketId ticket, Relation relation, TicketId to) {
        LinkId id = world.ports().identifiers().nextLink();
        return world.ports().unitOfWork().run(() -> {
            world.ports().links().lockGraph();
            world.ports().links().add(Link.of(id, ticket, relation, to));
            return id;
        });
    }

    private TicketLinks links(TicketId ticket) {
        return world.ports().unitOfWork().run(() -> world.ports().links().get(ticket));
    }

    private Set<LinkId> ids(TicketId ticket) {
        return Set.copyOf(links(ticket).links().stream().map(Link::id).toList());
    }

    private static Optional<Code> refusal(Supplier<?> work) {
        return ServiceDesk.refusalOf(work);
    }

    private TicketRecord merge(TicketId from, TicketId into) {
        return new MergeTicket(
                        service.desk(),
                        world.ports().merges(),
                        world.ports().memberships(),
                        world.ports().links())
                .handle(new MergeTicket.Command(from, into, agent));
    }

    private TicketRecord unmerge(TicketId ticket) {
        return new UnmergeTicket(
                        service.desk(), world.ports().merges(), world.ports().links())
                .handle(new UnmergeTicket.Command(ticket, agent));
    }
}
