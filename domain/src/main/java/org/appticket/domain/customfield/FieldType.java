package org.appticket.domain.customfield;

/** What a custom field holds. */
public enum FieldType {
    /** Free text of several lines. */
    TEXT,
    /** A decimal number. */
    NUMBER,
    /** A day. */
    DATE,
    /** One of several values that are defined. */
    CHOICE,
    /** Somebody, by their number. */
    PERSON
}
