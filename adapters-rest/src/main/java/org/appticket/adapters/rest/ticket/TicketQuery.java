package org.appticket.adapters.rest.ticket;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketFilter.AnyOf;
import org.appticket.application.view.TicketFilter.Pressure;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;

/** Which tickets a query asks for, and in which order; nothing but the names listed here reaches the search. */
public final class TicketQuery {
    private static final String ME = "me";
    private static final String NONE = "none";

    private static final Map<String, TicketSort.Key> SORTS = Arrays.stream(TicketSort.Field.values())
            .flatMap(field -> Stream.of(new TicketSort.Key(field, false), new TicketSort.Key(field, true)))
            .collect(toMap(TicketQuery::name, Function.identity()));

    private TicketQuery() {}

    /** What {@code q} and the other parameters ask for together; faults are noted in the fields. */
    public static TicketQuestion question(QueryFields fields, PersonId me) {
        TicketFilter filter = filter(fields, me);
        return fields.text("q", TextRule.TYPED)
                .filter(typed -> !typed.isBlank())
                .flatMap(typed -> fields.checked("q", () -> TicketQuestion.read(typed, me)))
                .map(question -> question.and(filter))
                .orElseGet(() -> TicketQuestion.of(filter));
    }

    /** Faults are noted in the fields. */
    public static TicketFilter filter(QueryFields fields, PersonId me) {
        return new TicketFilter(
                fields.choices("status", Status.class),
                fields.choices("type", TicketType.class),
                fields.choices("priority", Priority.class),
                fields.list("category", "1, 2, …", text -> Ids.parse(text).map(CategoryId::new)),
                anyOf(fields, "team", "1, 2, …, none", text -> Ids.parse(text).map(TeamId::new)),
                anyOf(fields, "lead", "1, 2, …, me, none", text -> person(text, me)),
                anyOf(fields, "assignee", "1, 2, …, me, none", text -> person(text, me)),
                fields.list("requester", "1, 2, …, me", text -> person(text, me)),
                fields.texts("tag", TextRule.TAG),
                fields.choices("channel", Channel.class),
                fields.truth("confidential"),
                new Span(fields.instant("createdFrom"), fields.instant("createdTo")),
                new Span(fields.instant("updatedFrom"), fields.instant("updatedTo")),
                new Pressure(fields.truth("overdue"), fields.truth("atRisk")));
    }

    /** Faults are noted in the fields. */
    public static Optional<TicketSort> sort(QueryFields fields) {
        Set<TicketSort.Key> keys = fields.list("sort", allowed(), text -> Optional.ofNullable(SORTS.get(text)));
        return keys.isEmpty() ? Optional.empty() : fields.checked("sort", () -> new TicketSort(List.copyOf(keys)));
    }

    /** What the order is called in cursors. */
    static String name(TicketQuestion question, Optional<TicketSort> sort) {
        return sort.isEmpty() && question.text().isPresent()
                ? "relevance"
                : sort.orElse(TicketSort.NEWEST_FIRST).keys().stream()
                        .map(TicketQuery::name)
                        .collect(joining(","));
    }

    private static <T> AnyOf<T> anyOf(
            QueryFields fields, String name, String allowed, Function<String, Optional<T>> reading) {
        Set<AnyOf<T>> found = fields.list(name, allowed, text -> one(text, reading));
        return new AnyOf<>(
                found.stream().flatMap(one -> one.values().stream()).collect(toSet()),
                found.stream().anyMatch(AnyOf::none));
    }

    private static <T> Optional<AnyOf<T>> one(String text, Function<String, Optional<T>> reading) {
        return text.equals(NONE)
                ? Optional.of(new AnyOf<>(Set.of(), true))
                : reading.apply(text).map(value -> new AnyOf<>(Set.of(value), false));
    }

    private static Optional<PersonId> person(String text, PersonId me) {
        return text.equals(ME) ? Optional.of(me) : Ids.parse(text).map(PersonId::new);
    }

    private static String name(TicketSort.Key key) {
        String field = switch (key.field()) {
            case CREATED_AT -> "createdAt";
            case UPDATED_AT -> "updatedAt";
            case PRIORITY -> "priority";
            case DEADLINE -> "deadline";
            case ID -> "id";
        };
        return key.descending() ? "-" + field : field;
    }

    private static String allowed() {
        return SORTS.keySet().stream().sorted().collect(joining(", "));
    }
}
