package org.appticket.application.fake.telephony;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.port.telephony.Calls;
import org.appticket.application.view.live.RingingCall;
import org.appticket.domain.telephony.IncomingCall;

/** Calls in memory. */
public final class InMemoryCalls implements Calls {
    private static final Comparator<IncomingCall> LATEST =
            Comparator.comparing(IncomingCall::at).reversed();

    private final InMemoryStore store;
    private final PeopleNames names;
    private final InMemoryTable<String, IncomingCall> calls;

    /** The calls to a store's people. */
    public InMemoryCalls(InMemoryStore store) {
        this.store = store;
        this.names = new PeopleNames(store);
        this.calls = new InMemoryTable<>(store);
    }

    @Override
    public boolean add(IncomingCall call) {
        store.requireInside();
        boolean isNew = calls.find(call.id()).isEmpty();
        if (isNew) {
            calls.put(call.id(), call);
        }
        return isNew;
    }

    @Override
    public List<RingingCall> list(Instant after, int atMost) {
        return calls.list(call -> call.at().isAfter(after)).stream()
                .sorted(LATEST)
                .limit(atMost)
                .sorted(LATEST.reversed())
                .map(call -> new RingingCall(call, call.caller().map(names::of)))
                .toList();
    }

    @Override
    public int removeBefore(Instant before) {
        store.requireInside();
        List<IncomingCall> old = calls.list(call -> call.at().isBefore(before));
        old.forEach(call -> calls.remove(call.id()));
        return old.size();
    }
}
