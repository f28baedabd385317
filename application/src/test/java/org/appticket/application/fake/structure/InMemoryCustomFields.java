package org.appticket.application.fake.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.structure.CustomFields;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.structure.CustomField;

/** Custom fields in memory. */
public final class InMemoryCustomFields implements CustomFields {
    private final InMemoryStore store;
    private final InMemoryTable<FieldKey, CustomField> rows;

    /** No fields yet. */
    public InMemoryCustomFields(InMemoryStore store) {
        this.store = store;
        this.rows = new InMemoryTable<>(store);
    }

    @Override
    public CustomField add(CustomField field) {
        return store.run(() -> {
            if (!rows.list(other ->
                            other.key().value().equalsIgnoreCase(field.key().value()))
                    .isEmpty()) {
                throw new Duplicate("key");
            }
            rows.put(field.key(), field.saved());
            return field.saved();
        });
    }

    @Override
    public CustomField get(FieldKey key) {
        store.requireInside();
        return find(key).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<CustomField> find(FieldKey key) {
        return rows.find(key);
    }

    @Override
    public CustomField save(CustomField field) {
        return store.run(() -> {
            find(field.key()).orElseThrow(NotFound::new).require(Optional.of(field.version()));
            rows.put(field.key(), field.saved());
            return field.saved();
        });
    }

    @Override
    public List<CustomField> list() {
        return rows.list().stream()
                .sorted(Comparator.comparing(CustomField::key))
                .toList();
    }

    @Override
    public List<CustomField> listToAdd() {
        store.requireInside();
        return list();
    }
}
