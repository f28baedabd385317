package org.appticket.adapters.persistence.sla;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
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
    private static final String COLUMNS = "p.id, v.version, v.name, v.content";
    private static final String CURRENT =
            "from sla_policy p join sla_policy_version v on v.policy = p.id and v.version = p.version where";

    private final JpaUnitOfWork unitOfWork;

    /** The policies in this store. */
    public SqlPolicies(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
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
        Sql lock = Sql.of("select 1 from sla_policy where id = ? for update", id.value());
        return unitOfWork
                .inside(connection -> lock.find(connection, row -> true))
                .flatMap(locked -> find(id))
                .orElseThrow(NotFound::new);
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
        Sql insert = Sql.of(
                "insert into sla_policy_version (policy, version, name, content) values (?, ?, ?, ?)",
                saved.id().value(),
                saved.version().value(),
                saved.name(),
                PolicyText.of(saved));
        unitOfWork.inside(insert::update);
        return saved;
    }

    @Override
    public void remove(PolicyId id) {
        Sql delete = Sql.of("delete from sla_policy where id = ?", id.value());
        if (unitOfWork.sql(delete::update) == 0) {
            throw new NotFound();
        }
    }

    @Override
    public Optional<SlaPolicy> find(PolicyId id) {
        Sql query = Sql.of("select " + COLUMNS + " " + CURRENT + " p.id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlPolicies::read));
    }

    @Override
    public Optional<SlaPolicy> find(PolicyId id, Version version) {
        Sql query = Sql.of(
                "select policy as id, version, name, content from sla_policy_version where policy = ? and version = ?",
                id.value(),
                version.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlPolicies::read));
    }

    @Override
    public Page<SlaPolicy> list(PageRequest page) {
        Listing<SlaPolicy> listing = Listing.byNumber(
                COLUMNS,
                Sql.of(CURRENT + " 1 = 1"),
                "p.id",
                page,
                SqlPolicies::read,
                policy -> policy.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    @Override
    public List<SlaPolicy> all() {
        Sql query = Sql.of("select " + COLUMNS + " " + CURRENT + " 1 = 1 order by p.id");
        return unitOfWork.sql(connection -> query.list(connection, SqlPolicies::read));
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
