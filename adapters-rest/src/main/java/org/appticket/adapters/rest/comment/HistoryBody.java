package org.appticket.adapters.rest.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.customfield.ValuesBody;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.view.HistoryEntry;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;

/**
 * One event on the wire.
 *
 * @param actor a person, or the text {@code system}
 */
record HistoryBody(long sequence, Instant at, Object actor, EventKind kind, List<ChangeBody> changes, String digest) {
    /** One change; values are of the type that the field has on a ticket. */
    record ChangeBody(String field, Optional<Object> from, Optional<Object> to) {
        static ChangeBody of(SealedChange change) {
            return new ChangeBody(
                    change.field().label(), shown(change.field(), change.from()), shown(change.field(), change.to()));
        }
    }

    static HistoryBody of(HistoryEntry entry) {
        SealedEvent event = entry.event();
        Optional<PersonRef> actor = entry.actor().map(PersonRef::of);
        return new HistoryBody(
                event.sequence(),
                event.at(),
                actor.isPresent() ? actor.get() : "system",
                event.kind(),
                event.changes().stream().map(ChangeBody::of).toList(),
                event.digest().toString());
    }

    private static Optional<Object> shown(Field field, Optional<SealedValue> value) {
        return value.flatMap(SealedValue::text).map(text -> shown(field, text));
    }

    private static Object shown(Field field, String text) {
        return switch (field) {
            case CATEGORY,
                    TEAM,
                    REQUESTER,
                    LEAD,
                    COMMENT,
                    FOLLOW_UP_OF,
                    FOLLOW_UP,
                    OTHER_TICKET,
                    MERGED_INTO,
                    MERGED_FROM,
                    SPLIT_INTO,
                    SPLIT_FROM,
                    ATTACHMENT,
                    SIZE,
                    ASSIGNMENT,
                    ASSIGNEE,
                    ASSIGNED_TEAM,
                    ASKED_BY,
                    SATISFACTION,
                    SLA_POINT -> Long.valueOf(text);
            case CUSTOM_FIELDS -> ValuesBody.of(FieldValues.parse(text));
            case CONFIDENTIAL, RESPONSE -> Boolean.valueOf(text);
            case TAGS -> List.of(text.split("\n", -1));
            case INVITED, WATCHERS, MENTIONS, ASSIGNEES, ASSIGNED_TEAMS, JOINED ->
                List.of(text.split(" ")).stream().map(Long::valueOf).toList();
            case TYPE,
                    TITLE,
                    DESCRIPTION,
                    STATUS,
                    OUTCOME,
                    WAITING_FOR,
                    WAITING_UNTIL,
                    REASON,
                    RESOLUTION,
                    IMPACT,
                    URGENCY,
                    PRIORITY,
                    CHANNEL,
                    DUE_DATE,
                    BODY,
                    SATISFACTION_COMMENT,
                    VISIBILITY,
                    FILE_NAME,
                    SHA_256,
                    ROLE,
                    STATE,
                    CAUSE,
                    RELATION,
                    EXTERNAL_LINK,
                    SLA_TARGET,
                    SLA_DEADLINE,
                    SLA_LATE,
                    SLA_POLICY,
                    SLA_CALENDAR -> text;
        };
    }
}
