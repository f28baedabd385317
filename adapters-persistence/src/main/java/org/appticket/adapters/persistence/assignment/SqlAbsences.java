package org.appticket.adapters.persistence.assignment;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.relation.Absences;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence;
import org.jspecify.annotations.Nullable;

/** Absences in a table, which also the look at tickets joins. */
public final class SqlAbsences implements Absences {
    private final JpaUnitOfWork unitOfWork;

    /** The absences in this store. */
    public SqlAbsences(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Absence> find(PersonId person) {
        Sql query = Sql.of("select begins, ends from absence where person = ?", person.value());
        return unitOfWork.sql(connection ->
                query.find(connection, row -> new Absence(row.instant("begins"), row.instantIfAny("ends"))));
    }

    /** The lock on the person lets nobody else in between. */
    @Override
    public void save(PersonId person, Absence absence) {
        remove(person);
        @Nullable Instant ends = absence.until().orElse(null);
        unitOfWork.inside(
                Sql.of(
                        "insert into absence (person, begins, ends) values (?, ?, ?)",
                        person.value(),
                        absence.from(),
                        ends)::update);
    }

    @Override
    public void remove(PersonId person) {
        unitOfWork.inside(Sql.of("delete from absence where person = ?", person.value())::update);
    }
}
