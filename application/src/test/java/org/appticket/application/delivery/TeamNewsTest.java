package org.appticket.application.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.sla.PolicyDrafts;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.TeamCourier.About;
import org.appticket.application.port.delivery.TeamCourier.TeamNews;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.TeamNotice.Kind;
import org.appticket.domain.people.Language;
import org.junit.jupiter.api.Test;

/** Rule NOT-8. */
final class TeamNewsTest {
    private final NewsRoom room = new NewsRoom();
    private final TeamId team = room.team();
    private final TicketId ticket =
            room.world().aTicket().inQueueOf(team).open().id();

    private List<String> told() {
        return room.sentToTeams().stream()
                .flatMap(news -> news.items().stream())
                .map(item -> item.kind() + " " + item.about().ticket())
                .toList();
    }

    @Test
    void a_team_is_told_at_its_address_of_what_is_in_its_queue() {
        room.tell(team, ticket, Kind.QUEUED);
        TeamNews news = room.sentToTeams().get(0);
        assertEquals("team-" + team + "@example.org", news.to().address());
        About about = news.items().get(0).about();
        assertEquals(Optional.of(room.world().get(ticket).details().title()), about.title());
        assertEquals("https://desk.example.org/tickets/" + ticket, about.link());
        assertEquals(List.of(), room.courier().brought());
    }

    @Test
    void a_team_is_told_in_the_time_by_which_its_deadlines_are_reckoned() {
        room.tell(team, ticket, Kind.QUEUED);
        Recipient usual = room.sentToTeams().get(0).to();
        assertEquals(Language.EN, usual.language());
        assertEquals(ZoneId.of("Europe/Paris"), usual.zone());
        room.reckonedBy(team, new PolicyDrafts(room.world()).calendar());
        room.tell(team, ticket, Kind.SLA_BREACHED);
        assertEquals(ZoneId.of("UTC"), room.sentToTeams().get(1).to().zone());
    }

    @Test
    void of_a_confidential_ticket_it_is_told_the_number_alone() {
        TicketId secret =
                room.world().aTicket().inQueueOf(team).confidential(true).open().id();
        room.tell(team, secret, Kind.QUEUED);
        About about = room.sentToTeams().get(0).items().get(0).about();
        assertEquals(secret, about.ticket());
        assertEquals(Optional.empty(), about.title());
        assertEquals(Optional.empty(), about.deadline());
    }

    @Test
    void what_is_not_with_the_team_any_more_is_not_told() {
        TicketId elsewhere =
                room.world().aTicket().inQueueOf(room.team()).open().id();
        room.tell(team, elsewhere, Kind.QUEUED);
        room.tell(team, ticket, Kind.ASKED);
        room.tell(team, ticket, Kind.SLA_BREACHED);
        assertEquals(List.of("SLA_BREACHED " + ticket), told());
        assertEquals(1, room.deliveries().size(), "the others are forgotten");
    }

    @Test
    void a_team_without_an_address_or_retired_is_told_nothing() {
        room.tell(team, ticket, Kind.QUEUED);
        room.reachedAt(team, Optional.empty(), true);
        assertEquals(List.of(), told());
        room.tell(team, ticket, Kind.QUEUED);
        room.reachedAt(team, Optional.of("team@example.org"), false);
        assertEquals(List.of(), told());
        assertEquals(List.of(), room.deliveries());
    }

    @Test
    void a_storm_goes_out_together() {
        for (int i = 0; i < 5; i++) {
            room.tell(team, ticket, Kind.QUEUED);
        }
        assertEquals(
                List.of(5),
                room.sentToTeams().stream().map(news -> news.items().size()).toList());
        room.pass(Duration.ofMinutes(10));
        room.tell(team, ticket, Kind.SLA_BREACHED);
        assertEquals(2, room.sentToTeams().size());
    }
}
