package org.appticket.application.fake.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.domain.audit.AuditCheckpoint;

/** The checkpoints of a store. */
public final class InMemoryAuditCheckpoints implements AuditCheckpoints {
    private final InMemoryStore store;
    private final InMemoryTable<Long, AuditCheckpoint> checkpoints;

    /** Over a store. */
    public InMemoryAuditCheckpoints(InMemoryStore store) {
        this.store = store;
        this.checkpoints = new InMemoryTable<>(store);
    }

    @Override
    public List<AuditCheckpoint> list() {
        return checkpoints.list().stream()
                .sorted(Comparator.comparing(checkpoint -> checkpoint.head().sequence()))
                .toList();
    }

    @Override
    public Optional<AuditCheckpoint> last() {
        List<AuditCheckpoint> all = list();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public void add(AuditCheckpoint checkpoint) {
        store.requireInside();
        long place = checkpoint.head().sequence();
        if (checkpoints.find(place).isEmpty()) {
            checkpoints.put(place, checkpoint);
        }
    }
}
