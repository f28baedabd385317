package org.appticket.application.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketFilter.AnyOf;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;

/**
 * The values of one filter as they were typed.
 *
 * @param me who is meant by {@code me}
 * @param typed at least one
 * @param unwanted whether everything else is asked for
 */
record KeyValues(PersonId me, List<String> typed, boolean unwanted) {

    private static final String NUMBERS = "1, 2, …";
    private static final String DATES =
            "2026-01-31, >=2026-01-31, <2026-01-31, 2026-01-01..2026-01-31, >=2026-01-31T12:00:00Z";

    /** The filter; nothing if a value is unknown, or cannot be taken away from everything. */
    Optional<TicketFilter> filter(Key key) {
        SingleFilter filter = new SingleFilter();
        return switch (key) {
            case STATUS -> choices(Status.class).map(filter::statuses);
            case TYPE -> choices(TicketType.class).map(filter::types);
            case PRIORITY -> choices(Priority.class).map(filter::priorities);
            case CHANNEL -> choices(Channel.class).map(filter::channels);
            case CONFIDENTIAL -> only().flatMap(Choice::truth).map(flag -> filter.confidential(flag != unwanted));
            case OVERDUE -> only().flatMap(Choice::truth).map(flag -> filter.overdue(flag != unwanted));
            case AT_RISK -> only().flatMap(Choice::truth).map(flag -> filter.atRisk(flag != unwanted));
            case CATEGORY -> wanted(text -> number(text).map(CategoryId::new)).map(filter::categories);
            case REQUESTER -> wanted(this::person).map(filter::requesters);
            case TAG -> wanted(KeyValues::tag).map(filter::tags);
            case TEAM -> anyOf(text -> number(text).map(TeamId::new)).map(filter::teams);
            case LEAD -> anyOf(this::person).map(filter::leads);
            case ASSIGNEE -> anyOf(this::person).map(filter::assignees);
            case CREATED -> only().filter(one -> !unwanted).flatMap(Days::span).map(filter::created);
            case UPDATED -> only().filter(one -> !unwanted).flatMap(Days::span).map(filter::updated);
        };
    }

    static String allowed(Key key, boolean unwanted) {
        String values = switch (key) {
            case STATUS -> Choice.allowed(Status.class);
            case TYPE -> Choice.allowed(TicketType.class);
            case PRIORITY -> Choice.allowed(Priority.class);
            case CHANNEL -> Choice.allowed(Channel.class);
            case CONFIDENTIAL, OVERDUE, AT_RISK -> "yes, no";
            case CATEGORY -> NUMBERS;
            case REQUESTER -> NUMBERS + ", me";
            case TEAM -> NUMBERS + ", none";
            case LEAD, ASSIGNEE -> NUMBERS + ", me, none";
            case TAG -> "vpn, \"two words\"";
            case CREATED, UPDATED -> DATES;
        };
        return (unwanted && !isTakenAway(key) ? key.word() + ":" : "") + values;
    }

    private static boolean isTakenAway(Key key) {
        return switch (key) {
            case STATUS, TYPE, PRIORITY, CHANNEL, CONFIDENTIAL, OVERDUE, AT_RISK -> true;
            case CATEGORY, REQUESTER, TEAM, LEAD, ASSIGNEE, TAG, CREATED, UPDATED -> false;
        };
    }

    private <E extends Enum<E>> Optional<Set<E>> choices(Class<E> type) {
        Optional<Set<E>> named = all(text -> Choice.find(type, text));
        return unwanted
                ? named.map(found -> {
                            Set<E> others = EnumSet.allOf(type);
                            others.removeAll(found);
                            return others;
                        })
                        .filter(others -> !others.isEmpty())
                : named;
    }

    private <T> Optional<Set<T>> wanted(Function<String, Optional<T>> reading) {
        return unwanted ? Optional.empty() : all(reading);
    }

    private <T> Optional<AnyOf<T>> anyOf(Function<String, Optional<T>> reading) {
        List<String> some = typed.stream().filter(text -> !Choice.isNone(text)).toList();
        boolean none = some.size() < typed.size();
        return new KeyValues(me, some, unwanted).wanted(reading).map(values -> new AnyOf<>(values, none));
    }

    private <T> Optional<Set<T>> all(Function<String, Optional<T>> reading) {
        List<T> found = new ArrayList<>();
        typed.forEach(text -> reading.apply(text).ifPresent(found::add));
        return found.size() == typed.size() ? Optional.of(new HashSet<>(found)) : Optional.empty();
    }

    private Optional<String> only() {
        return typed.size() == 1 ? Optional.of(typed.get(0)) : Optional.empty();
    }

    private Optional<PersonId> person(String text) {
        return Choice.isMe(text) ? Optional.of(me) : number(text).map(PersonId::new);
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    private static Optional<String> tag(String text) {
        try {
            return Optional.of(TextRule.TAG.check("q", text));
        } catch (InvalidValue refused) {
            return Optional.empty();
        }
    }
}
