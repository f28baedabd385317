package org.appticket.application.ticket;

import java.util.Map;
import java.util.Optional;
import org.appticket.application.customfield.FieldCheck;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Violations;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;

/**
 * Changes facts of a ticket: what it says, whose queue it stands in, how pressing it is. A ticket in nobody's queue that gets
 * another category is routed by it (rule STR-4 in {@code docs/rules.md}).
 */
public final class EditTicket {

    private final Desk desk;
    private final FieldCheck fields;

    /**
     * At a desk where nobody asks for custom fields.
     *
     * @param desk what it works with
     */
    public EditTicket(Desk desk) {
        this(desk, FieldCheck.ofNone(desk.references()));
    }

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param fields what can be said in custom fields
     */
    public EditTicket(Desk desk, FieldCheck fields) {
        this.desk = desk;
        this.fields = fields;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param patch what is to change
     * @param customFields what is given for custom fields, by key; nothing takes a value away
     */
    public record Command(Target target, DetailsPatch patch, Map<String, Optional<GivenValue>> customFields) {
        /** Copies what is given. */
        public Command {
            customFields = Map.copyOf(customFields);
        }

        /**
         * Changes no custom field.
         *
         * @param target which ticket, and by whom
         * @param patch what is to change
         */
        public Command(Target target, DetailsPatch patch) {
            this(target, patch, Map.of());
        }
    }

    /**
     * Changes the facts.
     *
     * @param command what is asked for
     * @return the ticket after it; the same version if nothing changed
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on it
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if it is closed
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be, or refers to nothing
     */
    public TicketRecord handle(Command command) {
        Author by = Author.of(command.target().by().person());
        return desk.decide(command.target(), Deed.EDIT, (ticket, now) -> {
            DetailsPatch checked = checked(command, ticket.details());
            return ticket.edit(routed(checked, ticket.details()), by, now);
        });
    }

    private DetailsPatch checked(Command command, Details before) {
        DetailsPatch patch = command.patch();
        Violations violations = new Violations();
        violations.gather(() -> new ReferenceCheck(desk.references()).require(patch, before));
        Optional<Map<FieldKey, Optional<FieldValue>>> values = violations.gather(() -> fields.ofChange(
                command.customFields(),
                before.customFields(),
                patch.type().orElse(before.type()),
                command.target().by()));
        violations.refuse();
        return patch.saying(values.orElseThrow());
    }

    /** What nobody has in their queue yet goes where its new category says, unless a queue is named. */
    private DetailsPatch routed(DetailsPatch patch, Details before) {
        return patch.category()
                .filter(category -> !category.equals(before.category()))
                .filter(category -> before.team().isEmpty() && patch.team().isEmpty())
                .flatMap(desk.references()::findQueue)
                .map(patch::inQueueOf)
                .orElse(patch);
    }
}
