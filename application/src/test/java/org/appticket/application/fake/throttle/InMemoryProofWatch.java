package org.appticket.application.fake.throttle;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.application.port.throttle.ProofWatch;

/** Remembers what it heard. */
public final class InMemoryProofWatch implements ProofWatch {
    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();

    @Override
    public void heard(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Everything it heard, in order. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
