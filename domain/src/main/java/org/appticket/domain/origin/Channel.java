package org.appticket.domain.origin;

/** How a ticket was reported. */
public enum Channel {
    /** In the browser application. */
    WEB,
    /** By telephone. */
    PHONE,
    /** By mail. */
    EMAIL,
    /** By another program. */
    API,
    /** In a chat. */
    CHAT,
    /** By a plugin. */
    PLUGIN
}
