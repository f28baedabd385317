package org.appticket.adapters.persistence.factor;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.factor.TotpSecrets;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.factor.TimeStep;
import org.appticket.domain.id.PersonId;

/** Sealed keys in a table; who moves the last step on has the code accepted. */
public final class SqlTotpSecrets implements TotpSecrets {
    private final JpaUnitOfWork unitOfWork;

    /** The keys in this store. */
    public SqlTotpSecrets(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Kept> find(PersonId person) {
        Sql query = Sql.of(
                "select active, last_step, proposed, proposed_at from totp_secret where person = ?", person.value());
        return unitOfWork.sql(connection -> query.find(
                connection,
                row -> new Kept(
                        row.textIfAny("active").map(Sealed::new),
                        new TimeStep(row.number("last_step")),
                        row.textIfAny("proposed").map(Sealed::new),
                        row.instantIfAny("proposed_at"))));
    }

    @Override
    public void propose(PersonId person, Sealed key, Instant now) {
        Sql update = Sql.of(
                "update totp_secret set proposed = ?, proposed_at = ? where person = ?",
                key.text(),
                now,
                person.value());
        if (unitOfWork.inside(update::update) == 0) {
            unitOfWork.inside(Sql.of(
                    "insert into totp_secret (person, last_step, proposed, proposed_at) values (?, ?, ?, ?)",
                    person.value(),
                    TimeStep.NONE.number(),
                    key.text(),
                    now)::update);
        }
    }

    @Override
    public void activate(PersonId person, TimeStep last) {
        unitOfWork.inside(Sql.of(
                "update totp_secret set active = proposed, last_step = ? where person = ? and proposed is not null",
                last.number(),
                person.value())::update);
        unitOfWork.inside(Sql.of(
                "update totp_secret set proposed = null, proposed_at = null where person = ?", person.value())::update);
    }

    @Override
    public boolean accept(PersonId person, TimeStep step) {
        Sql update = Sql.of(
                "update totp_secret set last_step = ? where person = ? and active is not null and last_step < ?",
                step.number(),
                person.value(),
                step.number());
        return unitOfWork.inside(update::update) == 1;
    }

    @Override
    public void remove(PersonId person) {
        unitOfWork.inside(Sql.of("delete from totp_secret where person = ?", person.value())::update);
    }
}
