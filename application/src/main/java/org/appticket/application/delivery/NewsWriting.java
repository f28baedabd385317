package org.appticket.application.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.inbound.ReplyMarks;
import org.appticket.application.port.Comments;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.access.People;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.About;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.ReplyMark;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.TicketState;

/**
 * Makes news that can go out of what waits. The permission policy is asked now, whatever it said before (rule DEL-2 in
 * {@code docs/rules.md}). To be used inside a unit of work.
 *
 * @param tickets the tickets, to be read
 * @param comments what was said about them
 * @param people to whom news go
 * @param memberships the rights that they have now
 * @param links where tickets are shown
 * @param marks by what answers are known
 */
public record NewsWriting(
        TicketSearch tickets,
        Comments comments,
        People people,
        Memberships memberships,
        TicketLinks links,
        ReplyMarks marks) {

    /**
     * What became of a plan.
     *
     * @param news what is to go out, if anything is left
     * @param members what is in there
     * @param withdrawn what is not to go out any more
     */
    record Written(Optional<News> news, List<Pending> members, List<DeliveryId> withdrawn) {}

    Written written(Lane.OfReader lane, Plan plan) {
        PersonId person = lane.person();
        Optional<Actor> actor = memberships.listActors(Set.of(person)).stream().findFirst();
        Optional<Recipient> to = people.find(person).flatMap(found -> Recipient.of(found, lane.channel()));
        List<Pending> members = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<DeliveryId> withdrawn = new ArrayList<>();
        for (Pending member : plan.members()) {
            Optional<Item> item = to.flatMap(any -> actor)
                    .flatMap(reader -> member.delivery().message().forReader().flatMap(notice -> item(notice, reader)));
            item.ifPresentOrElse(items::add, () -> withdrawn.add(member.id()));
            item.ifPresent(any -> members.add(member));
        }
        Optional<News> news = to.filter(any -> !items.isEmpty())
                .map(recipient -> new News(plan.letter(), recipient, items, reply(person, items)));
        return new Written(news, List.copyOf(members), List.copyOf(withdrawn));
    }

    private Optional<ReplyMark> reply(PersonId to, List<Item> items) {
        List<TicketId> tickets =
                items.stream().map(item -> item.about().ticket()).distinct().toList();
        return tickets.size() == 1 ? Optional.of(marks.of(tickets.get(0), to)) : Optional.empty();
    }

    /** Nothing if the reader may not know of it any more, or it was taken back. */
    private Optional<Item> item(Notice notice, Actor reader) {
        if (!Permissions.readable(reader).contains(notice.visibility())) {
            return Optional.empty();
        }
        Optional<CommentRecord> said = notice.comment().flatMap(id -> comments.find(notice.ticket(), id));
        boolean takenBack = said.filter(record -> record.comment().isRemoved()
                        || !Permissions.readable(reader)
                                .contains(record.comment().visibility()))
                .isPresent();
        return tickets.find(notice.ticket(), Permissions.sightOf(reader))
                .filter(any -> !takenBack)
                .map(ticket -> new Item(
                        notice.kind(),
                        notice.at(),
                        notice.by().person().flatMap(people::find).map(Person::name),
                        said.flatMap(record -> record.comment().body()).or(() -> solution(notice.kind(), ticket)),
                        about(ticket)));
    }

    private About about(TicketRecord ticket) {
        return new About(
                ticket.id(),
                ticket.details().title(),
                ticket.details().confidential(),
                links.link(ticket.id()),
                ticket.lead().map(PersonName::name),
                ticket.deadline());
    }

    private static Optional<String> solution(NoticeKind kind, TicketRecord ticket) {
        return kind == NoticeKind.RESOLVED && ticket.state() instanceof TicketState.Resolved resolved
                ? Optional.of(resolved.resolution().text())
                : Optional.empty();
    }
}
