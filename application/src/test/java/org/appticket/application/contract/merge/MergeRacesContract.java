package org.appticket.application.contract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.merge.MergeTicket;
import org.appticket.application.merge.UnmergeTicket;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** Many merge, undo and reply at the same moment: one prevails, and nothing that was said is lost. */
public interface MergeRacesContract extends OverPorts {

    @Test
    default void of_two_who_merge_two_tickets_into_each_other_exactly_one_prevails() {
        ServiceDesk service = ServiceDesk.over(ports());
        Actor agent = service.world().actor(Role.AGENT);
        for (int round = 0; round < 5; round++) {
            TicketId one = service.world().aTicket().open().id();
            TicketId two = service.world().aTicket().open().id();

            List<Optional<Code>> refusals = Together.run(
                    2, thread -> thread == 0 ? merge(service, one, two, agent) : merge(service, two, one, agent));

            assertEquals(
                    Set.of(Optional.empty(), Optional.of(Code.MERGE_REFUSED)),
                    Set.copyOf(refusals),
                    refusals.toString());
            assertEquals(
                    Set.of(Status.OPEN, Status.CLOSED),
                    Stream.of(one, two)
                            .map(id -> service.world().get(id).status())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    default void what_is_said_while_tickets_are_merged_and_taken_apart_is_not_lost() {
        ServiceDesk service = ServiceDesk.over(ports());
        World world = service.world();
        Actor agent = world.actor(Role.AGENT);
        TicketId source = world.aTicket().open().id();
        TicketId target = world.aTicket().open().id();

        List<Optional<CommentId>> said = Together.run(8, thread -> {
            if (thread == 0) {
                merge(service, source, target, agent);
                return Optional.<CommentId>empty();
            }
            if (thread == 1) {
                ServiceDesk.refusalOf(() -> new UnmergeTicket(service.desk(), ports().merges(), ports().links())
                        .handle(new UnmergeTicket.Command(source, agent)));
                return Optional.<CommentId>empty();
            }
            TicketId about = thread % 2 == 0 ? source : target;
            return Optional.of(service.say(about, agent, Visibility.PUBLIC, "Number " + thread)
                    .comment()
                    .id());
        });

        assertEquals(
                said.stream().flatMap(Optional::stream).collect(Collectors.toSet()),
                Stream.concat(kept(source), kept(target)).collect(Collectors.toSet()));
        for (TicketId ticket : List.of(source, target)) {
            assertEquals(Optional.empty(), world.historyOf(ticket).chain().firstFlaw(world.eventsOf(ticket)));
        }
    }

    private Stream<CommentId> kept(TicketId ticket) {
        return Listed.all(page -> ports().comments().list(ticket, EnumSet.allOf(Visibility.class), page)).stream()
                .map(known -> known.comment().id());
    }

    private Optional<Code> merge(ServiceDesk service, TicketId source, TicketId target, Actor by) {
        return ServiceDesk.refusalOf(
                () -> new MergeTicket(service.desk(), ports().merges(), ports().memberships(), ports().links())
                        .handle(new MergeTicket.Command(source, target, by)));
    }
}
