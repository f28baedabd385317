package org.appticket.application.view.figure;

/** By what tickets are told apart in figures. */
public enum Trait {
    /** In whose queue it stands now. */
    TEAM,
    /** How pressing it is now. */
    PRIORITY,
    /** What it is about. */
    CATEGORY,
    /** Incident or request. */
    TYPE,
    /** How it was reported. */
    CHANNEL,
    /** Who is accountable for it. */
    LEAD
}
