package org.appticket.domain.event;

/** What the text of a field's value stands for, so that programs are told it in the form that it has. */
public enum FieldForm {
    /** A text, an enum, an instant or a duration. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Whole numbers, separated by spaces. */
    NUMBERS,
    /** Texts, separated by line ends. */
    LINES,
    /** What is said in custom fields. */
    CUSTOM_FIELDS;

    static FieldForm of(Field field) {
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
                    SLA_POINT -> NUMBER;
            case CUSTOM_FIELDS -> CUSTOM_FIELDS;
            case CONFIDENTIAL, RESPONSE -> FLAG;
            case TAGS -> LINES;
            case INVITED, WATCHERS, MENTIONS, ASSIGNEES, ASSIGNED_TEAMS, JOINED -> NUMBERS;
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
                    SLA_CALENDAR -> TEXT;
        };
    }
}
