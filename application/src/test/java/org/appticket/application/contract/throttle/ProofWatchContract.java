package org.appticket.application.contract.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.appticket.application.dsl.Together;
import org.appticket.application.port.throttle.ProofWatch;
import org.appticket.application.port.throttle.ProofWatch.Outcome;
import org.junit.jupiter.api.Test;

/** What {@link ProofWatch} keeps to. */
public interface ProofWatchContract {

    /** The watch. */
    ProofWatch watch();

    @Test
    default void it_hears_everything_from_many_at_once_and_never_fails() {
        int heard = Together.run(8, thread -> {
                    for (Outcome outcome : Outcome.values()) {
                        watch().heard(outcome);
                    }
                    return 1;
                })
                .size();
        assertEquals(8, heard);
    }
}
