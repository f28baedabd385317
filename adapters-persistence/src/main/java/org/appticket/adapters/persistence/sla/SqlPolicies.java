package org.appticket.adapters.persistence.sla;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Policies;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.SlaPolicy;
import org.jspecify.annotations.Nullable;

/** Policies in two tables: which version each has now and what that refers to, and what every version said. */
public final class SqlPolicies implements Policies {
    private final JpaUnitOfWork unitOfWork;
    private final VersionedRows<SlaPolicy> rows;

    /** The policies in this store. */
    public SqlPolicies(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new VersionedRows<>(
                unitOfWork,
                "sla_policy",
                "policy",
                SqlPolicies::read,
                policy -> policy.id().value());
    }

    @Override
    public SlaPolicy add(SlaPolicy policy) {
        SlaPolicy saved = policy.saved();
        Sql insert = Sql.of("insert into sla_policy (name, name_digest, match_digest, team, category, calendar,")
                .add("alarm_calendar, id, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(columns(saved))
                .bind(saved.id().value(), saved.version().value());
        return unitOfWork.run(() -> {
            requireFree(policy);
            unitOfWork.unique("name", insert);
            return keep(saved);
        });
    }

    @Override
    public SlaPolicy get(PolicyId id) {
        return rows.get(id.value());
    }

    @Override
    public SlaPolicy save(SlaPolicy policy) {
        Sql update = Sql.of("update sla_policy set version = version + 1, name = ?, name_digest = ?,")
                .add("match_digest = ?, team = ?, category = ?, calendar = ?, alarm_calendar = ?")
                .add("where id = ? and version = ?")
                .bind(columns(policy))
                .bind(policy.id().value(), policy.version().value());
        return unitOfWork.run(() -> {
            requireFree(policy);
            if (unitOfWork.unique("name", update) == 0) {
                throw new Stale(find(policy.id()).orElseThrow(NotFound::new).version());
            }
            return keep(policy.saved());
        });
    }

    /** Behind the gate: nobody else makes a policy for these tickets meanwhile. */
    private void requireFree(SlaPolicy policy) {
        closeGate();
        Sql query = Sql.of(
                "select id from sla_policy where match_digest = ? and id <> ?",
                matchDigest(policy),
                policy.id().value());
        unitOfWork
                .inside(connection -> query.find(connection, row -> row.number("id")))
                .ifPresent(existing -> {
                    throw new Duplicate("match", existing);
                });
    }

    private SlaPolicy keep(SlaPolicy saved) {
        return rows.keep(saved, saved.version(), saved.name(), PolicyText.of(saved));
    }

    @Override
    public void remove(PolicyId id) {
        rows.remove(id.value());
    }

    @Override
    public Optional<SlaPolicy> find(PolicyId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<SlaPolicy> find(PolicyId id, Version version) {
        return rows.find(id.value(), version);
    }

    @Override
    public Page<SlaPolicy> list(PageRequest page) {
        return rows.list(page);
    }

    @Override
    public List<SlaPolicy> all() {
        return rows.all();
    }

    @Override
    public List<SlaPolicy> allToChange() {
        closeGate();
        return all();
    }

    private void closeGate() {
        Sql gate = Sql.of("select 1 from gate where name = 'sla-policies' for update");
        unitOfWork.inside(connection -> gate.find(connection, row -> true));
    }

    private static @Nullable Object[] columns(SlaPolicy policy) {
        return new @Nullable Object[] {
            policy.name(),
            KeyDigest.ofName(0, policy.name()),
            matchDigest(policy),
            policy.match().team().map(TeamId::value).orElse(null),
            policy.match().category().map(CategoryId::value).orElse(null),
            policy.calendar().value(),
            policy.alarmHours().map(CalendarId::value).orElse(null)
        };
    }

    private static byte[] matchDigest(SlaPolicy policy) {
        return KeyDigest.of(PolicyText.of(policy.match()));
    }

    private static SlaPolicy read(Row row) throws SQLException {
        return PolicyText.parse(
                new PolicyId(row.number("id")),
                new Version(row.number("version")),
                row.text("name"),
                row.text("content"));
    }
}
