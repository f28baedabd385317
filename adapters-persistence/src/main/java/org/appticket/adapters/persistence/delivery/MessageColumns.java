package org.appticket.adapters.persistence.delivery;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.Message;
import org.appticket.domain.delivery.Occurrence;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Due;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.notification.TeamNotice;
import org.appticket.domain.people.Author;
import org.jspecify.annotations.Nullable;

/** Deliveries in the table {@code delivery}. */
final class MessageColumns {
    static final List<String> NAMES = List.of(
            "mark",
            "channel",
            "addressee",
            "ticket",
            "kind",
            "visibility",
            "author",
            "happened_at",
            "said",
            "place",
            "due_at",
            "together",
            "state",
            "attempts");

    private MessageColumns() {}

    static List<@Nullable Object> row(Delivery delivery) {
        Message message = delivery.message();
        Optional<Notice> notice = message.forReader();
        Optional<TeamNotice> told = message.forTeam();
        Optional<Occurrence> occurrence = message.forHook();
        return Arrays.asList(
                delivery.mark().bytes(),
                LaneColumns.channel(message.lane()),
                LaneColumns.addressee(message.lane()),
                message.ticket().value(),
                notice.<Enum<?>>map(Notice::kind)
                        .or(() -> told.map(TeamNotice::kind))
                        .or(() -> occurrence.map(Occurrence::kind))
                        .orElseThrow(),
                notice.map(Notice::visibility)
                        .or(() -> occurrence.map(Occurrence::visibility))
                        .orElse(Visibility.INTERNAL),
                notice.flatMap(one -> one.by().person()).map(PersonId::value).orElse(null),
                message.at(),
                notice.flatMap(Notice::comment).map(CommentId::value).orElse(null),
                occurrence.map(Occurrence::sequence).orElse(null),
                delivery.due().at(),
                delivery.due().together(),
                DeliveryState.WAITING,
                0);
    }

    static Delivery read(Row row) throws SQLException {
        Lane lane = LaneColumns.read(row);
        return new Delivery(
                Digest.of(row.bytes("mark")), message(row, lane), new Due(row.instant("due_at"), row.flag("together")));
    }

    private static Message message(Row row, Lane lane) throws SQLException {
        if (lane instanceof Lane.OfReader reader) {
            return new Message.ToReader(reader.channel(), notice(row, reader.person()));
        }
        return lane instanceof Lane.OfTeam of
                ? new Message.ToTeam(told(row, of.team()))
                : new Message.ToHook(((Lane.OfHook) lane).webhook(), occurrence(row));
    }

    private static TeamNotice told(Row row, TeamId to) throws SQLException {
        return new TeamNotice(
                to,
                new TicketId(row.number("ticket")),
                row.choice("kind", TeamNotice.Kind.class),
                row.instant("happened_at"));
    }

    private static Notice notice(Row row, PersonId to) throws SQLException {
        return new Notice(
                to,
                new TicketId(row.number("ticket")),
                row.choice("kind", NoticeKind.class),
                row.choice("visibility", Visibility.class),
                new Author(row.numberIfAny("author").map(PersonId::new)),
                row.instant("happened_at"),
                row.numberIfAny("said").map(CommentId::new));
    }

    private static Occurrence occurrence(Row row) throws SQLException {
        return new Occurrence(
                new TicketId(row.number("ticket")),
                row.number("place"),
                row.choice("kind", EventKind.class),
                row.choice("visibility", Visibility.class),
                row.instant("happened_at"));
    }
}
