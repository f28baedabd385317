package org.appticket.application.delivery;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.Teams;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.TeamCourier.About;
import org.appticket.application.port.delivery.TeamCourier.Item;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.notification.TeamNotice;
import org.appticket.domain.people.Language;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.structure.Team;
import org.appticket.domain.ticket.Standing;

/**
 * Makes news for the address of a team. Nobody knows who reads there: of a confidential ticket it says the number and nothing else, of
 * others neither who did what nor what anybody wrote but the title (rule NOT-8 in {@code docs/rules.md}). To be used inside a unit of work.
 *
 * @param tickets the tickets, to be read
 * @param addresses to whom news go
 * @param links where tickets are shown
 */
public record TeamWriting(TicketSearch tickets, Addresses addresses, TicketLinks links) {

    /**
     * To whom news go.
     *
     * @param teams the teams
     * @param calendars by which their time counts
     * @param language in which they are written to
     */
    public record Addresses(Teams teams, Calendars calendars, Language language) {

        private Optional<Recipient> find(TeamId id) {
            return teams.find(id)
                    .filter(Team::active)
                    .flatMap(team -> team.email()
                            .map(address -> new Recipient(address.value(), team.name(), "", language, zone(team))));
        }

        /** That in which their deadlines are reckoned. */
        private ZoneId zone(Team team) {
            return calendars
                    .find(team.calendar().orElse(Calendars.DEFAULT))
                    .orElseThrow()
                    .hours()
                    .zone();
        }
    }

    /** Nothing if the team has no address any more, or is retired. */
    Optional<Recipient> recipient(TeamId id) {
        return addresses.find(id);
    }

    /** Nothing if it is over, or the team has nothing to do with the ticket any more. */
    Optional<Item> item(TeamNotice notice) {
        Sight members = new Sight(false, false, Optional.empty(), Set.of(notice.to()));
        return tickets.find(notice.ticket(), members)
                .filter(ticket -> holds(notice, ticket.standing()))
                .map(ticket -> new Item(notice.kind(), notice.at(), about(ticket)));
    }

    private static boolean holds(TeamNotice notice, Standing ticket) {
        boolean asked = notice.kind() == TeamNotice.Kind.ASKED;
        boolean theirs = asked
                ? ticket.assigned().teams().contains(notice.to())
                : ticket.team().filter(notice.to()::equals).isPresent();
        return theirs && ticket.status() != Status.CLOSED;
    }

    private About about(TicketRecord ticket) {
        boolean open = !ticket.details().confidential();
        return new About(
                ticket.id(),
                links.link(ticket.id()),
                Optional.of(ticket.details().title()).filter(any -> open),
                ticket.deadline().filter(any -> open));
    }
}
