package org.appticket.domain.people;

/** What a person is to the service desk; an account may hold several. */
public enum Role {
    /** Reports incidents and requests, and follows them. */
    USER,
    /** Works on tickets. */
    AGENT,
    /** Sees everything and steers the work. */
    MANAGER,
    /** Administers people and settings; that alone shows no ticket. */
    ADMIN
}
