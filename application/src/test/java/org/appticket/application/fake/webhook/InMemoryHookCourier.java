package org.appticket.application.fake.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.port.webhook.HookCourier;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.webhook.HookAddress;

/** Remembers what it was told to tell; it fails when it is told to, and reaches what is not called {@code internal}. */
public final class InMemoryHookCourier implements HookCourier {
    private final List<Call> brought = new ArrayList<>();
    private Function<Call, Optional<Trouble>> asking = call -> Optional.empty();
    private Duration rest = Duration.ZERO;

    @Override
    public boolean mayReach(HookAddress address) {
        return !address.text().contains("internal");
    }

    @Override
    public synchronized Receipt bring(Call call) {
        Optional<Trouble> trouble = asking.apply(call);
        if (trouble.isEmpty()) {
            brought.add(call);
        }
        return new Receipt(trouble, Optional.of(trouble.isEmpty() ? 204 : 503), rest);
    }

    /** What was taken, in order. */
    public synchronized List<Call> brought() {
        return List.copyOf(brought);
    }

    /** Asks this about everything from now on. */
    public synchronized void askFirst(Function<Call, Optional<Trouble>> question) {
        asking = question;
    }

    /** Nothing is taken from now on. */
    public void failWith(Trouble trouble) {
        askFirst(call -> Optional.of(trouble));
    }

    /** Nothing is taken from now on, and whoever is told asks to be left alone for a while each time. */
    public synchronized void failWith(Setback setback) {
        failWith(setback.trouble());
        rest = setback.rest();
    }

    /** Everything is taken from now on. */
    public synchronized void recover() {
        rest = Duration.ZERO;
        askFirst(call -> Optional.empty());
    }
}
