package org.appticket.domain.event;

import java.util.EnumSet;
import java.util.Set;

/** The facts of a ticket that an event can change. */
public enum Field {
    /** {@code INCIDENT} or {@code REQUEST}. */
    TYPE("type", false),
    /** The title. */
    TITLE("title", true),
    /** The description. */
    DESCRIPTION("description", true),
    /** The status. */
    STATUS("status", false),
    /** How it ended. */
    OUTCOME("outcome", false),
    /** What it waits for. */
    WAITING_FOR("waitingFor", false),
    /** Until when it waits. */
    WAITING_UNTIL("waitingUntil", false),
    /** Why something was done. */
    REASON("reason", true),
    /** How it was solved. */
    RESOLUTION("resolution", true),
    /** The impact. */
    IMPACT("impact", false),
    /** The urgency. */
    URGENCY("urgency", false),
    /** The priority. */
    PRIORITY("priority", false),
    /** The number of the category. */
    CATEGORY("category", false),
    /** The number of the team. */
    TEAM("team", false),
    /** The number of the requester. */
    REQUESTER("requester", false),
    /** The number of the lead. */
    LEAD("lead", false),
    /** How it was reported. */
    CHANNEL("channel", false),
    /** The tags, in order, separated by line ends. */
    TAGS("tags", true),
    /** Whether it is confidential. */
    CONFIDENTIAL("confidential", false),
    /** The date that somebody promised. */
    DUE_DATE("dueDate", false),
    /** The number of the comment that the event is about. */
    COMMENT("comment", false),
    /** The text of that comment. */
    BODY("body", true),
    /** Who may read that comment. */
    VISIBILITY("visibility", false),
    /** The number of the ticket that this one carries on from. */
    FOLLOW_UP_OF("followUpOf", false),
    /** The number of the ticket that carries on from this one. */
    FOLLOW_UP("followUp", false),
    /** What is said in custom fields, as far as it changed. */
    CUSTOM_FIELDS("customFields", true),
    /** The numbers of those who were invited to watch, in order, separated by spaces. */
    INVITED("invited", false),
    /** The numbers of those who watch of their own accord, in order, separated by spaces. */
    WATCHERS("watchers", false),
    /** The number of the attachment that the event is about. */
    ATTACHMENT("attachment", false),
    /** What that file is called. */
    FILE_NAME("fileName", true),
    /** How many bytes it has. */
    SIZE("size", false),
    /** The SHA-256 of its bytes: who has the file can tell it by that, so that it is erased with the name. */
    SHA_256("sha256", true),
    /** The number, within the ticket, of the assignment that the event is about. */
    ASSIGNMENT("assignment", false),
    /** The number of the person who is assigned. */
    ASSIGNEE("assignee", false),
    /** The number of the team that is assigned. */
    ASSIGNED_TEAM("assignedTeam", false),
    /** What the assignee is for the ticket. */
    ROLE("role", false),
    /** How far the assignment is. */
    STATE("state", false),
    /** The number of the person who had asked the assignee that is gone. */
    ASKED_BY("askedBy", false),
    /** Why the system took the assignee off. */
    CAUSE("cause", false),
    /** The numbers of those whom a comment mentions, in order, separated by spaces. */
    MENTIONS("mentions", false),
    /** How well its requester found it solved. */
    SATISFACTION("satisfaction", false),
    /** Why. */
    SATISFACTION_COMMENT("satisfactionComment", true),
    /** What the ticket that the event is about is to this one. */
    RELATION("relation", false),
    /** The number of the ticket that the event is about. */
    OTHER_TICKET("otherTicket", false),
    /** What the event is about in another system. */
    EXTERNAL_LINK("externalLink", true),
    /** The number of the ticket that this one was merged into. */
    MERGED_INTO("mergedInto", false),
    /** The number of the ticket that was merged into this one. */
    MERGED_FROM("mergedFrom", false),
    /** The numbers of the people who work on it, in order, separated by spaces. */
    ASSIGNEES("assignees", false),
    /** The numbers of the teams that work on it, in order, separated by spaces. */
    ASSIGNED_TEAMS("assignedTeams", false),
    /** The number of the ticket that was made of something that was said about this one. */
    SPLIT_INTO("splitInto", false),
    /** The number of the ticket that this one was made of. */
    SPLIT_FROM("splitFrom", false),
    /** Whether a comment is what the requester was promised: public words of somebody else who works on tickets. */
    RESPONSE("response", false),
    /** For what time is promised. */
    SLA_TARGET("slaTarget", false),
    /** How much of that time is gone, in percent. */
    SLA_POINT("slaPoint", false),
    /** Until when it is promised. */
    SLA_DEADLINE("slaDeadline", false),
    /** By how much the system was late to say so, as an ISO duration; told only if it is more than five minutes. */
    SLA_LATE("slaLate", false),
    /** By which policy deadlines are computed: its number and, after {@code @}, its version. */
    SLA_POLICY("slaPolicy", false),
    /** By which calendar deadlines are computed: its number and, after {@code @}, its version. */
    SLA_CALENDAR("slaCalendar", false),
    /** The numbers of the people who came to work on it by a merge and had accepted, in order, separated by spaces. */
    JOINED("joined", false);

    private static final Set<Field> OF_TICKETS =
            EnumSet.of(FOLLOW_UP_OF, FOLLOW_UP, OTHER_TICKET, MERGED_INTO, MERGED_FROM, SPLIT_INTO, SPLIT_FROM);

    private final String label;
    private final boolean freeText;

    Field(String label, boolean freeText) {
        this.label = label;
        this.freeText = freeText;
    }

    /**
     * The name by which programs know the field.
     *
     * @return in camel case, never changed, because it enters the digests of the history
     */
    public String label() {
        return label;
    }

    /**
     * Whether its values are free text, which may hold personal data and enters the history's digests only salted.
     *
     * @return true for text that somebody typed
     */
    public boolean isFreeText() {
        return freeText;
    }

    /**
     * Whether its values are the numbers of other tickets, which not everybody may know of who sees this one.
     *
     * @return true if each value is the number of one ticket
     */
    public boolean refersToTicket() {
        return OF_TICKETS.contains(this);
    }

    /**
     * What the texts of its values stand for.
     *
     * @return the form in which programs are told them
     */
    public FieldForm form() {
        return FieldForm.of(this);
    }
}
