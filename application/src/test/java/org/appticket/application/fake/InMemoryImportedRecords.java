package org.appticket.application.fake;

import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.ImportedRecords;
import org.appticket.application.view.ImportedRecord;
import org.appticket.application.view.SourceKey;

/** What was brought in, in memory. */
public final class InMemoryImportedRecords implements ImportedRecords {
    private final InMemoryStore store;
    private final InMemoryTable<SourceKey, ImportedRecord> records;

    /** Records in a store. */
    public InMemoryImportedRecords(InMemoryStore store) {
        this.store = store;
        this.records = new InMemoryTable<>(store);
    }

    @Override
    public Optional<ImportedRecord> find(SourceKey key) {
        store.requireInside();
        return records.find(key);
    }

    @Override
    public void save(ImportedRecord imported) {
        store.requireInside();
        records.put(imported.key(), imported);
    }
}
