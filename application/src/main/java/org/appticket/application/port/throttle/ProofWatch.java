package org.appticket.application.port.throttle;

/** Hears of every attempt to prove who one is, to count them and to raise an alarm. Called outside a unit of work; never fails. */
public interface ProofWatch {

    /** How an attempt ended. */
    enum Outcome {
        /** They are who they say. */
        PROVEN,
        /** They are not. */
        FAILED,
        /** It was too early for another attempt, and nothing was compared. */
        THROTTLED
    }

    /**
     * Hears of an attempt.
     *
     * @param outcome how it ended
     */
    void heard(Outcome outcome);
}
