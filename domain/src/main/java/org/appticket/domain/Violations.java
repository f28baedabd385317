package org.appticket.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.domain.InvalidValue.Violation;

/** Gathers what is wrong with several values, so that all of it can be refused at once. For use by one thread. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Nothing is wrong yet. */
    public Violations() {}

    /**
     * Takes a value, or notes why it cannot be taken.
     *
     * @param <T> what it is
     * @param value gives the value or throws {@link InvalidValue}
     * @return the value; nothing if it was refused
     */
    public <T> Optional<T> gather(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue refusal) {
            found.addAll(refusal.violations());
            return Optional.empty();
        }
    }

    /**
     * Notes what a check refuses.
     *
     * @param check throws {@link InvalidValue} if something is wrong
     */
    public void gather(Runnable check) {
        try {
            check.run();
        } catch (InvalidValue refusal) {
            found.addAll(refusal.violations());
        }
    }

    /**
     * Refuses everything that was noted.
     *
     * @throws InvalidValue if anything was
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidValue(found);
        }
    }
}
