package org.appticket.adapters.persistence.factor;

import java.util.List;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.factor.RecoveryMarks;
import org.appticket.application.port.key.Keyring.Signature;
import org.appticket.domain.id.PersonId;

/** Marks in a table; who deletes a row has used the code. */
public final class SqlRecoveryMarks implements RecoveryMarks {
    private final JpaUnitOfWork unitOfWork;

    /** The marks in this store. */
    public SqlRecoveryMarks(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Signature> list(PersonId person) {
        Sql query = Sql.of("select mark from recovery_mark where person = ?", person.value());
        return unitOfWork.sql(connection -> query.list(connection, row -> new Signature(row.text("mark"))));
    }

    @Override
    public void replace(PersonId person, List<Signature> marks) {
        unitOfWork.inside(Sql.of("delete from recovery_mark where person = ?", person.value())::update);
        List<List<Object>> rows = marks.stream()
                .map(mark -> List.<Object>of(person.value(), mark.text()))
                .toList();
        unitOfWork.inside(connection -> {
            Sql.insert(connection, "recovery_mark", List.of("person", "mark"), rows);
            return rows.size();
        });
    }

    @Override
    public boolean take(PersonId person, Signature mark) {
        Sql delete = Sql.of("delete from recovery_mark where person = ? and mark = ?", person.value(), mark.text());
        return unitOfWork.inside(delete::update) == 1;
    }
}
