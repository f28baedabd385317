package org.appticket.bootstrap.incidentlog.file;

/** The columns of the log that are read; others may be there too, in any order. */
public enum Column {
    /** By what the log knows the incident. */
    NUMBER("number"),
    /** The state after the change. */
    STATE("incident_state"),
    /** Whose problem it is. */
    CALLER("caller_id"),
    /** Who reported it for them. */
    OPENED_BY("opened_by"),
    /** When it was reported. */
    OPENED_AT("opened_at"),
    /** Who made the record. */
    CREATED_BY("sys_created_by"),
    /** When the record was made. */
    CREATED_AT("sys_created_at"),
    /** Who made the change. */
    UPDATED_BY("sys_updated_by"),
    /** When the change was made. */
    UPDATED_AT("sys_updated_at"),
    /** How it was reported. */
    CONTACT_TYPE("contact_type"),
    /** Where the problem is. */
    LOCATION("location"),
    /** What it is about. */
    CATEGORY("category"),
    /** What it is about, more precisely. */
    SUBCATEGORY("subcategory"),
    /** How the problem shows. */
    SYMPTOM("u_symptom"),
    /** What is broken. */
    CONFIGURATION_ITEM("cmdb_ci"),
    /** How much is affected. */
    IMPACT("impact"),
    /** How soon it is needed. */
    URGENCY("urgency"),
    /** In which order it is worked on. */
    PRIORITY("priority"),
    /** In whose queue it stands. */
    GROUP("assignment_group"),
    /** Who is accountable. */
    ASSIGNEE("assigned_to"),
    /** The problem record behind it. */
    PROBLEM("problem_id"),
    /** The change that is to solve it. */
    CHANGE("rfc"),
    /** Which vendor was asked. */
    VENDOR("vendor"),
    /** The change that broke it. */
    CAUSED_BY("caused_by"),
    /** How it was solved. */
    CLOSED_CODE("closed_code");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** What the first line of the log calls it. */
    public String title() {
        return title;
    }
}
