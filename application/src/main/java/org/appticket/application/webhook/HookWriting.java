package org.appticket.application.webhook;

import java.util.List;
import java.util.Optional;
import org.appticket.application.delivery.TicketLinks;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Comments;
import org.appticket.application.port.Histories;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.webhook.HookCourier.HookNews;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.delivery.Occurrence;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.webhook.Webhook;

/**
 * Reads what another system is told of an event, as far as it may know it now. To be used inside a unit of work.
 *
 * @param tickets the tickets, to be read
 * @param comments what was said about them
 * @param histories what happened to them
 * @param links where they are shown
 */
public record HookWriting(TicketSearch tickets, Comments comments, Histories histories, TicketLinks links) {

    /** Nothing if it may not know of it any more, or it was taken back. */
    Optional<HookNews> news(Webhook.Interest interest, Occurrence occurrence) {
        return tickets.find(occurrence.ticket(), interest.sight())
                .filter(ticket -> interest.covers(occurrence, ticket.standing()))
                .flatMap(ticket -> entry(interest, occurrence).flatMap(entry -> news(interest, ticket, entry)));
    }

    private Optional<HookNews> news(Webhook.Interest interest, TicketRecord ticket, HistoryEntry entry) {
        Optional<CommentRecord> said = said(entry);
        boolean hidden = said.filter(one -> isHidden(interest, entry, one)).isPresent();
        return hidden
                ? Optional.empty()
                : Optional.of(new HookNews(
                        entry.speakingOf(tickets.listSeen(entry.tickets(), interest.sight())),
                        ticket.speakingOf(tickets.listSeen(ticket.tickets(), interest.sight())),
                        said,
                        links.link(ticket.id())));
    }

    private static boolean isHidden(Webhook.Interest interest, HistoryEntry entry, CommentRecord said) {
        boolean takenBack =
                entry.event().kind() == EventKind.COMMENTED && said.comment().isRemoved();
        return takenBack || !interest.readable().contains(said.comment().visibility());
    }

    private Optional<HistoryEntry> entry(Webhook.Interest interest, Occurrence occurrence) {
        Cursor before = new Cursor(List.of(Long.toString(occurrence.sequence() - 1)));
        return histories
                .list(occurrence.ticket(), interest.readable(), new PageRequest(1, Optional.of(before), false))
                .items()
                .stream()
                .filter(entry -> entry.event().sequence() == occurrence.sequence())
                .findFirst();
    }

    private Optional<CommentRecord> said(HistoryEntry entry) {
        return entry.event().changes().stream()
                .filter(change -> change.field() == Field.COMMENT)
                .flatMap(change -> change.to().flatMap(SealedValue::text).stream())
                .findFirst()
                .flatMap(number -> comments.find(entry.event().ticket(), new CommentId(Long.parseLong(number))));
    }
}
