package org.appticket.adapters.notification.inapp;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.port.Teams;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Listener;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.TeamNotice;
import org.appticket.domain.ticket.Change;

/**
 * How people are told outside the product as well: what is to go out is kept in the unit of work of the decision.
 *
 * @param preferences how people want to be told
 * @param teams the addresses that teams have as a whole
 * @param outbox where it waits
 * @param channels by which they can be told, as the settings have it
 * @param undo how long public words can be taken back before anybody is told of them
 */
public record Outward(Preferences preferences, Teams teams, Outbox outbox, Set<Channel> channels, Duration undo) {

    /** Copies the channels. */
    public Outward {
        channels = Set.copyOf(channels);
    }

    void add(Change change, List<Notice> notices) {
        addForTeams(change);
        Set<PersonId> people = notices.stream().map(Notice::to).collect(Collectors.toSet());
        if (!people.isEmpty()) {
            outbox.add(Delivery.of(
                    change,
                    notices,
                    preferences.listListeners(people).stream()
                            .collect(Collectors.toMap(Listener::person, listener -> listener.by(channels))),
                    undo));
        }
    }

    /** Each team that has an address, by mail alone. */
    private void addForTeams(Change change) {
        List<TeamNotice> told = channels.contains(Channel.EMAIL) ? TeamNotice.of(change) : List.of();
        Set<TeamId> reached = told.stream()
                .map(TeamNotice::to)
                .distinct()
                .filter(team -> teams.find(team)
                        .filter(found -> found.active() && found.email().isPresent())
                        .isPresent())
                .collect(Collectors.toSet());
        if (!reached.isEmpty()) {
            outbox.add(Delivery.of(
                    change,
                    told.stream()
                            .filter(notice -> reached.contains(notice.to()))
                            .toList()));
        }
    }
}
