package org.appticket.adapters.persistence.push;

import java.sql.SQLException;
import java.util.Optional;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.push.PushKeys;

/** The pair of keys in a table of one row. */
public final class SqlPushKeys implements PushKeys {
    private final JpaUnitOfWork unitOfWork;

    /** The pair in this store. */
    public SqlPushKeys(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Kept> find() {
        Sql query = Sql.of("select public_key, private_key from push_key where id = 1");
        return unitOfWork.sql(connection ->
                query.find(connection, row -> new Kept(row.text("public_key"), new Sealed(row.text("private_key")))));
    }

    @Override
    public void add(Kept pair) {
        Sql insert = Sql.of(
                "insert into push_key (id, public_key, private_key) values (1, ?, ?)",
                pair.publicKey(),
                pair.privateKey().text());
        unitOfWork.inside(connection -> {
            try {
                return insert.update(connection);
            } catch (SQLException failure) {
                // Two nodes that begin at once cannot both; who lost does its work again.
                throw Failure.lostRaceIfTaken(failure);
            }
        });
    }
}
