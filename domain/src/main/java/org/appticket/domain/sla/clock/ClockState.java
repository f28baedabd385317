package org.appticket.domain.sla.clock;

/** How it stands about what was promised. */
public enum ClockState {
    /** Time goes by. */
    RUNNING,
    /** Time does not count until something happens. */
    PAUSED,
    /** It was kept. */
    MET,
    /** It was not kept; until it stops, time may still go by. */
    BREACHED,
    /** Nothing is promised now: nobody waits for it, or the ticket ended before the time was gone. */
    NONE
}
