package org.appticket.application.fake.push;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.application.port.push.PushServices;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.push.PushKey;
import org.appticket.domain.push.PushTarget;

/** Remembers what each browser got; it fails where it is told to, and reaches what is not called {@code internal}. */
public final class InMemoryPushServices implements PushServices {
    private final Map<PushTarget, Setback> setbacks = new HashMap<>();
    private final List<PushTarget> taken = new ArrayList<>();
    private int keys;

    @Override
    public synchronized PushKey newKey() {
        keys++;
        return new PushKey("public-" + keys, "private-" + keys);
    }

    @Override
    public boolean mayReach(PushTarget target) {
        return !target.endpoint().contains("internal");
    }

    @Override
    public List<Optional<Setback>> bring(PushKey key, List<PushTarget> to, News news) {
        return to.stream().map(this::taken).toList();
    }

    @Override
    public List<Optional<Setback>> bringTest(PushKey key, List<PushTarget> to, Digest letter, Recipient reader) {
        return to.stream().map(this::taken).toList();
    }

    private synchronized Optional<Setback> taken(PushTarget target) {
        Optional<Setback> setback = Optional.ofNullable(setbacks.get(target));
        if (setback.isEmpty()) {
            taken.add(target);
        }
        return setback;
    }

    /** The browsers that got something, in order. */
    public synchronized List<PushTarget> taken() {
        return List.copyOf(taken);
    }

    /** How many pairs of keys were made. */
    public synchronized int keys() {
        return keys;
    }

    /** Nothing gets to that browser from now on. */
    public synchronized void fail(PushTarget target, Trouble trouble) {
        fail(target, Setback.of(trouble));
    }

    /** Nothing gets to that browser from now on, and its service asks to be left alone for a while each time. */
    public synchronized void fail(PushTarget target, Setback setback) {
        setbacks.put(target, setback);
    }

    /** Everything gets there from now on. */
    public synchronized void recover() {
        setbacks.clear();
    }
}
