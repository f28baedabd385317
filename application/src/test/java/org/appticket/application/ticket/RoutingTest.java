package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.event.Field;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.CategoryPatch;
import org.appticket.domain.structure.TeamPatch;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class RoutingTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor agent = world.actor(Role.AGENT);
    private final TeamId printing = world.team();
    private final TeamId other = world.team();
    private final CategoryId printers = category(Optional.empty(), Optional.of(printing));
    private final CategoryId lasers = category(Optional.of(printers), Optional.empty());

    @Test
    void a_new_ticket_that_names_no_team_goes_where_its_category_leads() {
        assertEquals(
                Optional.of(printing),
                opened(lasers, Optional.empty()).details().team());
        assertEquals(
                Optional.of(other), opened(lasers, Optional.of(other)).details().team());
        assertEquals(
                Optional.empty(),
                opened(Category.OTHER, Optional.empty()).details().team());
    }

    @Test
    void a_ticket_in_nobodys_queue_is_routed_by_its_new_category() {
        Ticket ticket = world.aTicket().open();

        assertEquals(
                Optional.of(printing), edited(ticket, about(lasers)).details().team());
        assertEquals(
                List.of(Field.CATEGORY, Field.TEAM),
                world.eventsOf(ticket.id()).get(1).changes().stream()
                        .map(change -> change.field())
                        .toList());
    }

    @Test
    void a_queue_that_it_stands_in_or_that_is_named_goes_before_its_category() {
        Ticket routed = world.aTicket().inQueueOf(other).ledBy(agent.person()).open();
        Ticket unrouted = world.aTicket().open();

        assertEquals(Optional.of(other), edited(routed, about(lasers)).details().team());
        assertEquals(
                Optional.empty(),
                edited(unrouted, about(lasers, Optional.of(Optional.empty())))
                        .details()
                        .team());
    }

    @Test
    void nothing_new_refers_to_what_is_retired() {
        Ticket before = world.aTicket()
                .about(lasers)
                .inQueueOf(printing)
                .ledBy(agent.person())
                .open();
        retire(lasers);
        retire(printing);
        Ticket unrouted = world.aTicket().open();

        assertEquals(List.of("category"), refused(() -> opened(lasers, Optional.empty())));
        assertEquals(List.of("team"), refused(() -> opened(printers, Optional.of(printing))));
        assertEquals(
                List.of("category", "team"),
                refused(() -> edited(unrouted, about(lasers, Optional.of(Optional.of(printing))))));
        assertEquals(
                Optional.empty(), opened(printers, Optional.empty()).details().team());
        assertEquals(
                before.details(),
                edited(before, about(lasers, Optional.of(Optional.of(printing))))
                        .details(),
                "what it has may be said again");
    }

    private TicketRecord opened(CategoryId about, Optional<TeamId> team) {
        return new OpenTicket(service.desk())
                .handle(new OpenTicket.Command(
                        agent,
                        Channel.WEB,
                        Optional.empty(),
                        "It jams",
                        "",
                        Optional.of(about),
                        team,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false));
    }

    private TicketRecord edited(Ticket ticket, DetailsPatch patch) {
        return new EditTicket(service.desk()).handle(new EditTicket.Command(Target.of(ticket.id(), agent), patch));
    }

    private static DetailsPatch about(CategoryId category) {
        return about(category, Optional.empty());
    }

    private static DetailsPatch about(CategoryId category, Optional<Optional<TeamId>> team) {
        return new DetailsPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(category),
                team,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> refused(Runnable work) {
        return assertThrows(InvalidValue.class, work::run).violations().stream()
                .map(violation -> violation.field())
                .toList();
    }

    private CategoryId category(Optional<CategoryId> parent, Optional<TeamId> team) {
        CategoryId id = world.category();
        change(id, new CategoryPatch(Optional.empty(), Optional.of(parent), Optional.of(team), Optional.empty()));
        return id;
    }

    private void retire(CategoryId category) {
        change(category, new CategoryPatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false)));
    }

    private void change(CategoryId id, CategoryPatch patch) {
        world.ports().unitOfWork().run(() -> {
            Category before = world.ports().categories().get(id);
            return world.ports().categories().save(patch.appliedTo(before));
        });
    }

    private void retire(TeamId team) {
        world.ports()
                .unitOfWork()
                .run(() -> world.ports()
                        .teams()
                        .save(new TeamPatch(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(false))
                                .appliedTo(world.ports().teams().get(team))));
    }
}
