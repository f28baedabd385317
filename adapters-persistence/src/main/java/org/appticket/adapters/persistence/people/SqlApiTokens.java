package org.appticket.adapters.persistence.people;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Scope;

/** API tokens in a table that all nodes look at with every request. */
public final class SqlApiTokens implements ApiTokens {
    private static final String TOKEN = "t.id as token_id, t.owner, t.name as token_name, t.secret, t.scopes,"
            + " t.created_at, t.expires_at, t.used_at";

    private final JpaUnitOfWork unitOfWork;

    /** The tokens in this store. */
    public SqlApiTokens(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Owned> find(TokenId id) {
        return list(Set.of(id)).stream().findFirst();
    }

    @Override
    public List<Owned> list(Set<TokenId> ids) {
        Sql query = Sql.of("select " + TOKEN + ", " + PersonColumns.SELECTED + ", " + PersonColumns.TEAM
                        + " from api_token t join person p on p.id = t.owner " + PersonColumns.TEAMS + " where")
                .addIn("t.id", ids.stream().map(TokenId::value).toList());
        return unitOfWork.sql(connection ->
                PersonColumns.listWithTeams(connection, query, row -> row.number("token_id"), row -> {
                    ApiToken token = read(row);
                    Person owner = PersonColumns.read(row);
                    return teams -> new Owned(token, owner, teams);
                }));
    }

    @Override
    public List<ApiToken> list(PersonId owner) {
        Sql query = Sql.of(
                "select " + TOKEN + " from api_token t where t.owner = ? order by t.created_at, t.id", owner.value());
        return unitOfWork.sql(connection -> query.list(connection, SqlApiTokens::read));
    }

    @Override
    public void add(ApiToken token) {
        unitOfWork.inside(Sql.of(
                "insert into api_token (id, owner, name, secret, scopes, created_at, expires_at, used_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                token.id().value(),
                token.owner().value(),
                token.name(),
                token.secret().bytes(),
                PersonColumns.list(token.scopes()),
                token.createdAt(),
                token.expiresAt(),
                token.usedAt().orElse(null))::update);
    }

    @Override
    public void touch(TokenId id, Instant usedAt) {
        unitOfWork.inside(Sql.of(
                "update api_token set used_at = ? where id = ? and (used_at is null or used_at < ?)",
                usedAt,
                id.value(),
                usedAt)::update);
    }

    @Override
    public boolean remove(PersonId owner, TokenId id) {
        Sql delete = Sql.of("delete from api_token where id = ? and owner = ?", id.value(), owner.value());
        return unitOfWork.inside(delete::update) == 1;
    }

    @Override
    public void removeAllOf(PersonId owner) {
        unitOfWork.inside(Sql.of("delete from api_token where owner = ?", owner.value())::update);
    }

    private static ApiToken read(Row row) throws SQLException {
        return new ApiToken(
                new TokenId(row.number("token_id")),
                new PersonId(row.number("owner")),
                row.text("token_name"),
                Digest.of(row.bytes("secret")),
                PersonColumns.choices(row.text("scopes"), Scope.class),
                row.instant("created_at"),
                row.instant("expires_at"),
                row.instantIfAny("used_at"));
    }
}
