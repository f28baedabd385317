package org.appticket.application.fake.factor;

import java.util.List;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.factor.RecoveryMarks;
import org.appticket.application.port.key.Keyring.Signature;
import org.appticket.domain.id.PersonId;

/** The marks of recovery codes of a store's people. */
public final class InMemoryRecoveryMarks implements RecoveryMarks {
    private final InMemoryStore store;
    private final InMemoryTable<PersonId, List<Signature>> marks;

    /** Over a store. */
    public InMemoryRecoveryMarks(InMemoryStore store) {
        this.store = store;
        this.marks = new InMemoryTable<>(store);
    }

    @Override
    public List<Signature> list(PersonId person) {
        return marks.find(person).orElse(List.of());
    }

    @Override
    public void replace(PersonId person, List<Signature> others) {
        store.requireInside();
        marks.put(person, List.copyOf(others));
    }

    @Override
    public boolean take(PersonId person, Signature mark) {
        store.requireInside();
        List<Signature> before = list(person);
        marks.put(person, before.stream().filter(other -> !other.equals(mark)).toList());
        return before.contains(mark);
    }
}
