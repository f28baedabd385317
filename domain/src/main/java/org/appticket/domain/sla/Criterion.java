package org.appticket.domain.sla;

/** By what a policy is chosen; of two with as many criteria, the one with the first of these goes first. */
public enum Criterion {
    /** Whose queue a ticket stands in. */
    TEAM,
    /** What it is about. */
    CATEGORY,
    /** How pressing it is. */
    PRIORITY,
    /** Whether it is an incident or a request. */
    TYPE
}
