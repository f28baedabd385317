package org.appticket.domain.details;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.TextRule;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
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
        PersonId requester) {

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
     * What differs from other details.
     *
     * @param before what was said before
     * @return the facts that changed from there to here; empty if none did
     */
    public List<FieldChange> since(Details before) {
        return FieldChange.between(before.facts(), facts());
    }

    /**
     * Everything that is said.
     *
     * @return the facts that have a value, as changes from having none
     */
    public List<FieldChange> sinceNothing() {
        return FieldChange.between(Map.of(), facts());
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
                requester);
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
