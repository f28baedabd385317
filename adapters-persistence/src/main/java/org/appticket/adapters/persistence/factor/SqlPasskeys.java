package org.appticket.adapters.persistence.factor;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.factor.UserHandle;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/** Passkeys in a table; who moves the count on has the use kept. */
public final class SqlPasskeys implements Passkeys {
    private static final String COLUMNS = "k.id, k.owner, k.name, k.credential, k.public_key, k.sign_count,"
            + " k.backup_eligible, k.backed_up, k.created_at, k.used_at";

    private final JpaUnitOfWork unitOfWork;

    /** The passkeys in this store. */
    public SqlPasskeys(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Owned> find(CredentialId credential) {
        Sql query = Sql.of(
                "select " + COLUMNS + ", u.handle from passkey k join passkey_user u on u.person = k.owner"
                        + " where k.credential_digest = ?",
                digest(credential));
        return unitOfWork.sql(connection ->
                query.find(connection, row -> new Owned(read(row), new UserHandle(row.text("handle")))));
    }

    @Override
    public List<Passkey> list(PersonId owner) {
        Sql query = Sql.of(
                "select " + COLUMNS + " from passkey k where k.owner = ? order by k.created_at, k.id", owner.value());
        return unitOfWork.sql(connection -> query.list(connection, SqlPasskeys::read));
    }

    @Override
    public Optional<UserHandle> handle(PersonId person) {
        Sql query = Sql.of("select handle from passkey_user where person = ?", person.value());
        return unitOfWork.sql(connection -> query.find(connection, row -> new UserHandle(row.text("handle"))));
    }

    @Override
    public void know(PersonId person, UserHandle handle) {
        unitOfWork.inside(Sql.of(
                "insert into passkey_user (person, handle) values (?, ?)", person.value(), handle.text())::update);
    }

    @Override
    public void add(Passkey passkey) {
        Passkey.Credential credential = passkey.credential();
        unitOfWork.connection();
        unitOfWork.unique(
                "credential",
                Sql.of(
                        "insert into passkey (id, owner, name, credential_digest, credential, public_key, sign_count,"
                                + " backup_eligible, backed_up, created_at, used_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        passkey.id().value(),
                        passkey.owner().value(),
                        passkey.name(),
                        digest(credential.id()),
                        credential.id().text(),
                        credential.publicKey(),
                        credential.signCount(),
                        credential.backupEligible(),
                        credential.backedUp(),
                        passkey.createdAt(),
                        passkey.usedAt().orElse(null)));
    }

    @Override
    public boolean use(Passkey passkey) {
        long count = passkey.credential().signCount();
        Sql update = Sql.of(
                "update passkey set sign_count = ?, backed_up = ?, used_at = ? where id = ?"
                        + " and (sign_count < ? or (sign_count = 0 and ? = 0))",
                count,
                passkey.credential().backedUp(),
                passkey.usedAt().orElse(null),
                passkey.id().value(),
                count,
                count);
        return unitOfWork.inside(update::update) == 1;
    }

    @Override
    public boolean remove(PersonId owner, PasskeyId id) {
        Sql delete = Sql.of("delete from passkey where id = ? and owner = ?", id.value(), owner.value());
        return unitOfWork.inside(delete::update) == 1;
    }

    @Override
    public void removeAllOf(PersonId owner) {
        unitOfWork.inside(Sql.of("delete from passkey where owner = ?", owner.value())::update);
    }

    private static byte[] digest(CredentialId credential) {
        return Digest.ofText(credential.text()).bytes();
    }

    private static Passkey read(Row row) throws SQLException {
        Passkey.Credential credential = new Passkey.Credential(
                new CredentialId(row.text("credential")),
                row.text("public_key"),
                row.number("sign_count"),
                row.flag("backup_eligible"),
                row.flag("backed_up"));
        return new Passkey(
                new PasskeyId(row.number("id")),
                new PersonId(row.number("owner")),
                row.text("name"),
                credential,
                row.instant("created_at"),
                row.instantIfAny("used_at"));
    }
}
