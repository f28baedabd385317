package org.appticket.application.fake.sla;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.Policies;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicies;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;

/** Policies in memory, those that ship with the product among them. */
public final class InMemoryPolicies implements Policies {
    /** What ships, as numbers 1 to 4. */
    public static final List<SlaPolicy> SHIPPED = List.of(
            shipped(1, "Priorité critique", Priority.CRITICAL, new Promise(1, 1, 4)),
            shipped(2, "Priorité haute", Priority.HIGH, new Promise(4, 1, 8)),
            shipped(3, "Priorité normale", Priority.NORMAL, new Promise(4, 2, 24)),
            shipped(4, "Priorité basse", Priority.LOW, new Promise(4, 2, 40)));

    private final InMemoryStore store;
    private final InMemoryTable<PolicyId, SlaPolicy> rows;
    private final InMemoryTable<Key, SlaPolicy> versions;

    private record Key(PolicyId id, Version version) {}

    private record Promise(int acceptanceHours, int responseDays, int resolutionHours) {}

    /** The policies of a store, which gets those that ship. */
    public InMemoryPolicies(InMemoryStore store) {
        this.store = store;
        this.rows = store.policies();
        this.versions = new InMemoryTable<>(store);
        SHIPPED.forEach(this::keep);
    }

    @Override
    public SlaPolicy add(SlaPolicy policy) {
        return kept(policy);
    }

    @Override
    public SlaPolicy get(PolicyId id) {
        store.requireInside();
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public SlaPolicy save(SlaPolicy policy) {
        return store.run(() -> {
            find(policy.id()).orElseThrow(NotFound::new).require(Optional.of(policy.version()));
            return kept(policy);
        });
    }

    @Override
    public void remove(PolicyId id) {
        if (rows.remove(id).isEmpty()) {
            throw new NotFound();
        }
    }

    @Override
    public Optional<SlaPolicy> find(PolicyId id) {
        return rows.find(id);
    }

    @Override
    public Optional<SlaPolicy> find(PolicyId id, Version version) {
        return versions.find(new Key(id, version));
    }

    @Override
    public Page<SlaPolicy> list(PageRequest page) {
        return InMemoryList.page(rows.list(), policy -> policy.id().value(), page);
    }

    @Override
    public List<SlaPolicy> all() {
        return rows.list().stream().sorted(Comparator.comparing(SlaPolicy::id)).toList();
    }

    @Override
    public List<SlaPolicy> allToChange() {
        store.requireInside();
        return all();
    }

    private SlaPolicy kept(SlaPolicy policy) {
        return store.run(() -> {
            new SlaPolicies(all()).requireNoneContradicts(policy);
            if (!rows.list(other -> isAlike(other, policy)).isEmpty()) {
                throw new Duplicate("name");
            }
            return keep(policy.saved());
        });
    }

    private SlaPolicy keep(SlaPolicy saved) {
        rows.put(saved.id(), saved);
        versions.put(new Key(saved.id(), saved.version()), saved);
        return saved;
    }

    private static boolean isAlike(SlaPolicy one, SlaPolicy other) {
        return !one.id().equals(other.id()) && key(one.name()).equals(key(other.name()));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static SlaPolicy shipped(long id, String name, Priority priority, Promise promise) {
        return new SlaPolicy(
                new PolicyId(id),
                new Version(1),
                name,
                new SlaMatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(priority)),
                Calendars.DEFAULT,
                Map.of(
                        Target.ACCEPTANCE, new Budget.OfTime(Duration.ofHours(promise.acceptanceHours())),
                        Target.FIRST_RESPONSE, new Budget.OfWorkingDays(promise.responseDays()),
                        Target.RESOLUTION, new Budget.OfTime(Duration.ofHours(promise.resolutionHours()))),
                AlarmPoints.DEFAULT,
                true,
                Optional.empty());
    }
}
