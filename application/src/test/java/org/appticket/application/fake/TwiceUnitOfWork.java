package org.appticket.application.fake;

import java.util.function.Supplier;
import org.appticket.application.port.UnitOfWork;

/** A store in which every work loses a race the first time: it is taken back and done again. */
public final class TwiceUnitOfWork implements UnitOfWork {
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private final UnitOfWork store;

    /** Over the store that is raced for. */
    public TwiceUnitOfWork(UnitOfWork store) {
        this.store = store;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (inside.get()) {
            return store.run(work);
        }
        inside.set(true);
        try {
            return store.run(() -> {
                throw new LostRace(work.get());
            });
        } catch (LostRace again) {
            return store.run(work);
        } finally {
            inside.set(false);
        }
    }

    private static final class LostRace extends RuntimeException {
        LostRace(Object takenBack) {
            super("taken back: " + takenBack);
        }
    }
}
