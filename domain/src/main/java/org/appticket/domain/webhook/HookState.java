package org.appticket.domain.webhook;

/** Whether another system is told of events. */
public enum HookState {
    /** It is told. */
    ACTIVE,
    /** Somebody who administers wants it not to be told for now. */
    PAUSED,
    /** It did not take anything for days, or said that it never will, and is not told any more until somebody says so. */
    DISABLED
}
