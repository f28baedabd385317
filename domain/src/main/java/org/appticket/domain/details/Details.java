package org.appticket.domain.details;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.domain.TextRule;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * What a ticket says: the facts that people may edit while it is not closed.
 *
 * @param type incident or request
 * @param title as {@link TextRule#TITLE} wants it
 * @param description in Markdown, as {@link TextRule#DESCRIPTION} wants it, possibly empty
 * @param category what it is about
 * @param team whose queue it stands in; possibly nobody's
 * @param prioritisation its priority and why
 * @param tags its tags
 * @param confidential whether only those concerned and managers see it
 * @param dueDate a date that a person promised, which is not a deadline
 * @param requester whose problem it is
 * @param customFields what is said in custom fields
 */
public record Details(
        TicketType type,
        String title,
        String description,
        CategoryId category,
        Optional<TeamId> team,
        Prioritisation prioritisation,
        Tags tags,
        boolean confidential,
        Optional<Instant> dueDate,
        PersonId requester,
        FieldValues customFields) {

    /**
     * What a ticket says without custom fields; its texts are checked.
     *
     * @param type incident or request
     * @param title the title
     * @param description the description
     * @param category what it is about
     * @param team whose queue it stands in
     * @param prioritisation its priority and why
     * @param tags its tags
     * @param confidential whether only those concerned and managers see it
     * @param dueDate a date that a person promised
     * @param requester whose problem it is
     * @throws org.appticket.domain.InvalidValue if a text is not as it must be
     */
    public Details(
            TicketType type,
            String title,
            String description,
            CategoryId category,
            Optional<TeamId> team,
            Prioritisation prioritisation,
            Tags tags,
            boolean confidential,
            Optional<Instant> dueDate,
            PersonId requester) {
        this(
                type,
                title,
                description,
                category,
                team,
                prioritisation,
                tags,
                confidential,
                dueDate,
                requester,
                FieldValues.NONE);
    }

    /**
     * Normalises and checks the texts, and cuts the date to microseconds.
     *
     * @throws org.appticket.domain.InvalidValue if a text is not as it must be
     */
    public Details {
        title = TextRule.TITLE.check("title", title);
        description = TextRule.DESCRIPTION.check("description", description);
        dueDate = dueDate.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * What differs from other details, as far as everybody may know of it who sees the ticket.
     *
     * @param before what was said before
     * @return the facts that changed from there to here; empty if none did
     */
    public List<FieldChange> since(Details before) {
        return with(FieldChange.between(before.facts(), facts()), change(before.customFields, Visibility.PUBLIC));
    }

    /**
     * What differs from other details and only those who work on tickets may know of.
     *
     * @param before what was said before
     * @return the facts that changed from there to here; empty if none did
     */
    public List<FieldChange> internalSince(Details before) {
        return change(before.customFields, Visibility.INTERNAL).stream().toList();
    }

    /**
     * Everything that is said, as far as everybody may know of it who sees the ticket.
     *
     * @return the facts that have a value, as changes from having none
     */
    public List<FieldChange> sinceNothing() {
        return with(FieldChange.between(Map.of(), facts()), change(FieldValues.NONE, Visibility.PUBLIC));
    }

    /**
     * Everything that is said and only those who work on tickets may know of.
     *
     * @return the facts that have a value, as changes from having none
     */
    public List<FieldChange> internalSinceNothing() {
        return change(FieldValues.NONE, Visibility.INTERNAL).stream().toList();
    }

    private Optional<FieldChange> change(FieldValues before, Visibility visibility) {
        FieldValues from = before.beyond(customFields, visibility);
        FieldValues to = customFields.beyond(before, visibility);
        FieldChange change = FieldChange.of(Field.CUSTOM_FIELDS, told(from), told(to));
        return Optional.of(change).filter(FieldChange::isReal);
    }

    private static Optional<FieldValues> told(FieldValues values) {
        return Optional.of(values).filter(some -> !some.isEmpty());
    }

    private static List<FieldChange> with(List<FieldChange> changes, Optional<FieldChange> last) {
        return Stream.concat(changes.stream(), last.stream()).toList();
    }

    /**
     * What a ticket says that carries on from this one: for the same requester, in the same queue, with nothing promised.
     *
     * @param newTitle its title
     * @param newDescription its description
     * @return the details
     * @throws org.appticket.domain.InvalidValue if a text is not as it must be
     */
    public Details forFollowUp(String newTitle, String newDescription) {
        return new Details(
                type,
                newTitle,
                newDescription,
                category,
                team,
                prioritisation,
                tags,
                confidential,
                Optional.empty(),
                requester,
                customFields);
    }

    /**
     * What is said by a ticket that is made of something that was said about this one, which is the same but for this.
     *
     * @param newTitle its title
     * @param newDescription its description
     * @param newRequester whose problem it is
     * @return the details, with nothing promised
     * @throws org.appticket.domain.InvalidValue if a text is not as it must be
     */
    public Details forSplit(String newTitle, String newDescription, PersonId newRequester) {
        return new Details(
                type,
                newTitle,
                newDescription,
                category,
                team,
                prioritisation,
                tags,
                confidential,
                Optional.empty(),
                newRequester);
    }

    /**
     * With other tags, and possibly hidden.
     *
     * @param newTags the tags
     * @param secret whether only those concerned and managers see it
     * @return the same details otherwise
     */
    public Details with(Tags newTags, boolean secret) {
        return new Details(
                type, title, description, category, team, prioritisation, newTags, secret, dueDate, requester);
    }

    private Map<Field, Optional<?>> facts() {
        Map<Field, Optional<?>> facts = new EnumMap<>(Field.class);
        facts.put(Field.TYPE, Optional.of(type));
        facts.put(Field.TITLE, Optional.of(title));
        facts.put(Field.DESCRIPTION, Optional.of(description).filter(text -> !text.isEmpty()));
        facts.put(Field.IMPACT, Optional.of(prioritisation.impact()));
        facts.put(Field.URGENCY, Optional.of(prioritisation.urgency()));
        facts.put(Field.PRIORITY, Optional.of(prioritisation.priority()));
        facts.put(Field.CATEGORY, Optional.of(category));
        facts.put(Field.TEAM, team);
        facts.put(Field.REQUESTER, Optional.of(requester));
        facts.put(Field.TAGS, Optional.of(tags).filter(some -> !some.words().isEmpty()));
        facts.put(Field.CONFIDENTIAL, Optional.of(confidential));
        facts.put(Field.DUE_DATE, dueDate);
        return facts;
    }
}
