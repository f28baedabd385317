package org.appticket.domain.details;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * What somebody wants to change of the {@link Details}: nothing means "as it was". Where a value can be taken away, an
 * {@code Optional} in the {@code Optional} says so.
 *
 * @param type incident or request
 * @param title the new title
 * @param description the new description
 * @param category the new category
 * @param team the new team, or none
 * @param impact the new impact
 * @param urgency the new urgency
 * @param priority the priority to be set, or none to go by the matrix again
 * @param tags the new tags
 * @param confidential whether only those concerned see it
 * @param dueDate the new promised date, or none
 * @param requester whose problem it is now
 * @param customFields the new value, or none, of each custom field that changes
 */
public record DetailsPatch(
        Optional<TicketType> type,
        Optional<String> title,
        Optional<String> description,
        Optional<CategoryId> category,
        Optional<Optional<TeamId>> team,
        Optional<Impact> impact,
        Optional<Urgency> urgency,
        Optional<Optional<Priority>> priority,
        Optional<Tags> tags,
        Optional<Boolean> confidential,
        Optional<Optional<Instant>> dueDate,
        Optional<PersonId> requester,
        Map<FieldKey, Optional<FieldValue>> customFields) {

    /** Changes nothing. */
    public static final DetailsPatch NONE = new DetailsPatch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies the values of custom fields. */
    public DetailsPatch {
        customFields = Map.copyOf(customFields);
    }

    /**
     * What changes no custom field.
     *
     * @param type incident or request
     * @param title the new title
     * @param description the new description
     * @param category the new category
     * @param team the new team, or none
     * @param impact the new impact
     * @param urgency the new urgency
     * @param priority the priority to be set, or none to go by the matrix again
     * @param tags the new tags
     * @param confidential whether only those concerned see it
     * @param dueDate the new promised date, or none
     * @param requester whose problem it is now
     */
    public DetailsPatch(
            Optional<TicketType> type,
            Optional<String> title,
            Optional<String> description,
            Optional<CategoryId> category,
            Optional<Optional<TeamId>> team,
            Optional<Impact> impact,
            Optional<Urgency> urgency,
            Optional<Optional<Priority>> priority,
            Optional<Tags> tags,
            Optional<Boolean> confidential,
            Optional<Optional<Instant>> dueDate,
            Optional<PersonId> requester) {
        this(
                type,
                title,
                description,
                category,
                team,
                impact,
                urgency,
                priority,
                tags,
                confidential,
                dueDate,
                requester,
                Map.of());
    }

    /**
     * The same, and custom fields change.
     *
     * @param changes the new value, or none, of each custom field that changes
     * @return the patch with these changes
     */
    public DetailsPatch saying(Map<FieldKey, Optional<FieldValue>> changes) {
        return new DetailsPatch(
                type,
                title,
                description,
                category,
                team,
                impact,
                urgency,
                priority,
                tags,
                confidential,
                dueDate,
                requester,
                changes);
    }

    /**
     * The same, and it goes into a queue.
     *
     * @param queue the team whose queue it is to stand in
     * @return the patch with that team
     */
    public DetailsPatch inQueueOf(TeamId queue) {
        return new DetailsPatch(
                type,
                title,
                description,
                category,
                Optional.of(Optional.of(queue)),
                impact,
                urgency,
                priority,
                tags,
                confidential,
                dueDate,
                requester,
                customFields);
    }

    /**
     * The details as they are to be.
     *
     * @param before as they are
     * @return the details with what this patch changes
     * @throws org.appticket.domain.InvalidValue if a new text is not as it must be
     */
    public Details appliedTo(Details before) {
        Prioritisation was = before.prioritisation();
        return new Details(
                type.orElse(before.type()),
                title.orElse(before.title()),
                description.orElse(before.description()),
                category.orElse(before.category()),
                team.orElse(before.team()),
                new Prioritisation(
                        impact.orElse(was.impact()), urgency.orElse(was.urgency()), priority.orElse(was.chosen())),
                tags.orElse(before.tags()),
                confidential.orElse(before.confidential()),
                dueDate.orElse(before.dueDate()),
                requester.orElse(before.requester()),
                before.customFields().with(customFields));
    }
}
