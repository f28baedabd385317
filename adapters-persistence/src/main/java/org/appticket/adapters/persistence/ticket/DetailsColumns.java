package org.appticket.adapters.persistence.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.domain.customfield.FieldValues;
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
import org.jspecify.annotations.Nullable;

/** What a ticket says, in columns. */
@Embeddable
class DetailsColumns {
    @Enumerated(EnumType.STRING)
    TicketType type;

    String title;

    String description;
    long category;

    @Nullable
    Long team;

    @Enumerated(EnumType.STRING)
    Impact impact;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Column(name = "chosen_priority")
    @Enumerated(EnumType.STRING)
    @Nullable
    Priority chosenPriority;

    int priority;
    String tags;
    boolean confidential;

    @Column(name = "due_date")
    @Nullable
    Instant dueDate;

    long requester;

    @Column(name = "custom_fields")
    @Nullable
    String customFields;

    @SuppressWarnings("NullAway.Init")
    DetailsColumns() {}

    DetailsColumns(Details details) {
        Prioritisation why = details.prioritisation();
        type = details.type();
        title = details.title();
        description = details.description();
        category = details.category().value();
        team = details.team().map(TeamId::value).orElse(null);
        impact = why.impact();
        urgency = why.urgency();
        chosenPriority = why.chosen().orElse(null);
        priority = PriorityRank.of(why.priority());
        tags = details.tags().toString();
        confidential = details.confidential();
        dueDate = details.dueDate().orElse(null);
        requester = details.requester().value();
        customFields =
                details.customFields().isEmpty() ? null : details.customFields().toString();
    }

    static DetailsColumns of(Row row) throws SQLException {
        DetailsColumns columns = new DetailsColumns();
        columns.type = row.choice("type", TicketType.class);
        columns.title = row.text("title");
        columns.description = row.text("description");
        columns.category = row.number("category");
        columns.team = row.numberIfAny("team").orElse(null);
        columns.impact = row.choice("impact", Impact.class);
        columns.urgency = row.choice("urgency", Urgency.class);
        columns.chosenPriority =
                row.choiceIfAny("chosen_priority", Priority.class).orElse(null);
        columns.tags = row.text("tags");
        columns.confidential = row.flag("confidential");
        columns.dueDate = row.instantIfAny("due_date").orElse(null);
        columns.requester = row.number("requester");
        columns.customFields = row.textIfAny("custom_fields").orElse(null);
        return columns;
    }

    Details toDetails() {
        return new Details(
                type,
                title,
                description,
                new CategoryId(category),
                Optional.ofNullable(team).map(TeamId::new),
                new Prioritisation(impact, urgency, Optional.ofNullable(chosenPriority)),
                new Tags(words()),
                confidential,
                Optional.ofNullable(dueDate),
                new PersonId(requester),
                customFields == null ? FieldValues.NONE : FieldValues.parse(customFields));
    }

    List<String> words() {
        return words(tags);
    }

    static List<String> words(String tags) {
        return tags.isEmpty() ? List.of() : List.of(tags.split("\n"));
    }
}
