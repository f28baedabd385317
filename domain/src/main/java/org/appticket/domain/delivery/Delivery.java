package org.appticket.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Due;
import org.appticket.domain.notification.Listener;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.TeamNotice;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/**
 * One thing that one addressee outside is told. It holds no text of the ticket; that is read, and the permission policy asked,
 * when it goes out.
 *
 * @param mark tells it from every other delivery, and is the same whoever works it out
 * @param message what is told, and to whom
 * @param due from when on it may go out
 */
public record Delivery(Digest mark, Message message, Due due) {

    /**
     * What goes out because of a decision (rule DEL-1 in {@code docs/rules.md}).
     *
     * @param change the decision
     * @param notices what people are told of it
     * @param listeners those of them who can be told outside, by person
     * @param undo how long public words can be taken back
     * @return the deliveries, in the order of the notices
     */
    public static List<Delivery> of(
            Change change, List<Notice> notices, Map<PersonId, Listener> listeners, Duration undo) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int place = 0; place < notices.size(); place++) {
            Notice notice = notices.get(place);
            String event = event(change.after(), place);
            Optional.ofNullable(listeners.get(notice.to()))
                    .ifPresent(listener -> listener.reachable().stream()
                            .sorted()
                            .flatMap(channel -> of(event, notice, channel, listener, undo).stream())
                            .forEach(deliveries::add));
        }
        return List.copyOf(deliveries);
    }

    /**
     * What goes out to teams as a whole because of a decision, at once.
     *
     * @param change the decision
     * @param notices what teams are told of it
     * @return the deliveries, in the order of the notices
     */
    public static List<Delivery> of(Change change, List<TeamNotice> notices) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int place = 0; place < notices.size(); place++) {
            TeamNotice notice = notices.get(place);
            Digest mark = Digest.ofText("TEAM " + event(change.after(), place) + " " + notice.to());
            deliveries.add(new Delivery(mark, new Message.ToTeam(notice), new Due(notice.at(), false)));
        }
        return List.copyOf(deliveries);
    }

    /**
     * What goes out to another system because of an event: in the order of all events, each by itself (rule WHK-3 in {@code
     * docs/rules.md}).
     *
     * @param webhook which system
     * @param occurrence the event
     * @param undo how long public words can be taken back
     * @return the delivery
     */
    public static Delivery of(WebhookId webhook, Occurrence occurrence, Duration undo) {
        Digest mark = Digest.ofText("WEBHOOK " + webhook + " " + occurrence.ticket() + "#" + occurrence.sequence());
        Instant from = occurrence.isSaid() ? occurrence.at().plus(undo) : occurrence.at();
        return new Delivery(mark, new Message.ToHook(webhook, occurrence), new Due(from, false));
    }

    private static Optional<Delivery> of(String event, Notice notice, Channel channel, Listener to, Duration undo) {
        Digest mark = Digest.ofText(channel + " " + event + " " + notice.to());
        return to.preferences()
                .due(notice, channel, to.zone(), undo)
                .map(due -> new Delivery(mark, new Message.ToReader(channel, notice), due));
    }

    /** A ticket is saved once in each of its versions. */
    private static String event(Ticket ticket, int place) {
        return ticket.id() + "." + ticket.version().value() + "." + place;
    }
}
