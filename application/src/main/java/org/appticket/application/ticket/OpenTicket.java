package org.appticket.application.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.customfield.FieldCheck;
import org.appticket.application.port.References;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Violations;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Category;
import org.appticket.domain.ticket.Ticket;

/** Opens a ticket, for oneself or, by those who work on tickets, for somebody else. */
public final class OpenTicket {

    private static final Set<Channel> OWN_CHANNELS = Set.of(Channel.WEB, Channel.API);

    private final Desk desk;
    private final FieldCheck fields;
    private final Set<Channel> channels;

    /**
     * At a desk where nobody asks for custom fields.
     *
     * @param desk what it works with
     */
    public OpenTicket(Desk desk) {
        this(desk, FieldCheck.ofNone(desk.references()));
    }

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param fields what can be said in custom fields
     */
    public OpenTicket(Desk desk, FieldCheck fields) {
        this(desk, fields, OWN_CHANNELS);
    }

    /**
     * At a desk to which people come by certain channels.
     *
     * @param desk what it works with
     * @param fields what can be said in custom fields
     * @param channels by which requesters come themselves
     */
    public OpenTicket(Desk desk, FieldCheck fields, Set<Channel> channels) {
        this.desk = desk;
        this.fields = fields;
        this.channels = Set.copyOf(channels);
    }

    /**
     * What is asked for. What is left out: an incident in the category <em>other</em>, in the queue that the category leads
     * to, of medium impact and urgency, for the actor themselves.
     *
     * @param by who reports or types it
     * @param channel how it was reported
     * @param type incident or request
     * @param title the title
     * @param description the description
     * @param category what it is about
     * @param team whose queue it stands in
     * @param impact how much is affected
     * @param urgency how soon it is needed
     * @param priority a priority that goes before the matrix; for those who work on tickets
     * @param requester whose problem it is; others than oneself for those who work on tickets
     * @param tags words on it
     * @param confidential whether only those concerned and managers see it
     * @param customFields what is given for custom fields, by key
     */
    public record Command(
            Actor by,
            Channel channel,
            Optional<TicketType> type,
            String title,
            String description,
            Optional<CategoryId> category,
            Optional<TeamId> team,
            Optional<Impact> impact,
            Optional<Urgency> urgency,
            Optional<Priority> priority,
            Optional<PersonId> requester,
            List<String> tags,
            boolean confidential,
            Map<String, Optional<GivenValue>> customFields) {
        /** Copies tags and fields. */
        public Command {
            tags = List.copyOf(tags);
            customFields = Map.copyOf(customFields);
        }

        /**
         * What says nothing in custom fields.
         *
         * @param by who reports or types it
         * @param channel how it was reported
         * @param type incident or request
         * @param title the title
         * @param description the description
         * @param category what it is about
         * @param team whose queue it stands in
         * @param impact how much is affected
         * @param urgency how soon it is needed
         * @param priority a priority that goes before the matrix
         * @param requester whose problem it is
         * @param tags words on it
         * @param confidential whether only those concerned and managers see it
         */
        public Command(
                Actor by,
                Channel channel,
                Optional<TicketType> type,
                String title,
                String description,
                Optional<CategoryId> category,
                Optional<TeamId> team,
                Optional<Impact> impact,
                Optional<Urgency> urgency,
                Optional<Priority> priority,
                Optional<PersonId> requester,
                List<String> tags,
                boolean confidential) {
            this(
                    by,
                    channel,
                    type,
                    title,
                    description,
                    category,
                    team,
                    impact,
                    urgency,
                    priority,
                    requester,
                    tags,
                    confidential,
                    Map.of());
        }

        private TicketType kind() {
            return type.orElse(TicketType.INCIDENT);
        }

        /** The queue is the one that the category leads to, unless one is named (rule STR-4). */
        private Details details(References references, FieldValues values) {
            CategoryId subject = category.orElse(Category.OTHER);
            return new Details(
                    kind(),
                    title,
                    description,
                    subject,
                    team.or(() -> references.findQueue(subject)),
                    new Prioritisation(impact.orElse(Impact.MEDIUM), urgency.orElse(Urgency.MEDIUM), priority),
                    Tags.of(tags),
                    confidential,
                    Optional.empty(),
                    requester.orElse(by.person()),
                    values);
        }

        private Duty duty(Set<Channel> channels) {
            boolean forOneself =
                    requester.filter(person -> !person.equals(by.person())).isEmpty();
            boolean plain = priority.isEmpty() && channels.contains(channel);
            return forOneself && plain ? Duty.OPEN_TICKET : Duty.OPEN_FOR_OTHERS;
        }
    }

    /**
     * Opens the ticket.
     *
     * @param command what is asked for
     * @return the open ticket
     * @throws org.appticket.domain.permission.NotPermitted if something was asked for that takes those who work on tickets
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be, or refers to nothing
     */
    public TicketRecord handle(Command command) {
        Permissions.require(command.by(), command.duty(channels));
        return desk.unitOfWork().run(() -> {
            Details details = checked(command);
            TicketId id = desk.identifiers().nextTicket();
            Instant now = desk.clock().instant();
            Origin origin = new Origin(command.channel(), now, Optional.empty());
            desk.tickets()
                    .save(Ticket.open(
                            id, origin, details, Author.of(command.by().person())));
            return desk.answer(id);
        });
    }

    private Details checked(Command command) {
        Violations violations = new Violations();
        FieldValues values = violations
                .gather(() -> fields.ofNew(command.customFields(), command.kind(), command.by()))
                .orElse(FieldValues.NONE);
        Details details = command.details(desk.references(), values);
        violations.gather(() -> new ReferenceCheck(desk.references()).require(details, command.by()));
        violations.refuse();
        return details;
    }
}
