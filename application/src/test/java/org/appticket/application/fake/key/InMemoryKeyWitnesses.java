package org.appticket.application.fake.key;

import java.util.List;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.key.KeyWitnesses;
import org.appticket.application.port.key.Keyring.Sealed;

/** The witnesses of a store. */
public final class InMemoryKeyWitnesses implements KeyWitnesses {
    private final InMemoryStore store;
    private final InMemoryTable<String, Sealed> witnesses;

    /** Over a store. */
    public InMemoryKeyWitnesses(InMemoryStore store) {
        this.store = store;
        this.witnesses = new InMemoryTable<>(store);
    }

    @Override
    public List<Sealed> list() {
        return witnesses.list();
    }

    @Override
    public void add(Sealed witness) {
        store.requireInside();
        witnesses.put(witness.text(), witness);
    }
}
