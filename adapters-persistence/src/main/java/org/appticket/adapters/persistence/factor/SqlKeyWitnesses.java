package org.appticket.adapters.persistence.factor;

import java.util.List;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.key.KeyWitnesses;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.history.Digest;

/** Witnesses in a table, by their digests: they are longer than a key of a table should be. */
public final class SqlKeyWitnesses implements KeyWitnesses {
    private final JpaUnitOfWork unitOfWork;

    /** The witnesses in this store. */
    public SqlKeyWitnesses(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Sealed> list() {
        Sql query = Sql.of("select sealed from key_witness");
        return unitOfWork.sql(connection -> query.list(connection, row -> new Sealed(row.text("sealed"))));
    }

    @Override
    public void add(Sealed witness) {
        unitOfWork.inside(Sql.of(
                "insert into key_witness (digest, sealed) values (?, ?)",
                Digest.ofText(witness.text()).bytes(),
                witness.text())::update);
    }
}
