package org.appticket.adapters.persistence.account;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.account.Letters;
import org.appticket.domain.account.Letter;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/** Letters in a table. Undertaking one counts its attempts up and lets it be due later, which is lease and fence in one. */
public final class SqlLetters implements Letters {
    private static final String IS_HELD = "where id = ? and attempts = ?";
    private static final List<String> WITH_SECRETS = Arrays.stream(LetterKind.values())
            .filter(kind -> kind.purpose().isPresent())
            .map(LetterKind::name)
            .toList();

    private final JpaUnitOfWork unitOfWork;

    /** The letters in this store. */
    public SqlLetters(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Letter letter) {
        unitOfWork.inside(Sql.of(
                "insert into letter (kind, person, address, requested_at, due_at, attempts) values (?, ?, ?, ?, ?, 0)",
                letter.kind(),
                letter.person().map(PersonId::value).orElse(null),
                letter.address().orElse(null),
                letter.requestedAt(),
                letter.requestedAt())::update);
    }

    @Override
    public int countWaiting(LetterKind kind) {
        return count(Sql.of("select count(*) as counted from letter where kind = ?", kind));
    }

    @Override
    public List<Claim> claim(Instant now, Instant dueAgain, int atMost) {
        Sql query = Sql.of(
                "select * from letter where due_at <= ? order by due_at, id limit ? for update skip locked",
                now,
                atMost);
        return unitOfWork.inside(connection -> {
            List<Claim> claims = query.list(connection, SqlLetters::read);
            for (Claim claim : claims) {
                Sql.of("update letter set attempts = ?, due_at = ? where id = ?")
                        .bind(claim.attempt(), dueAgain, claim.number())
                        .update(connection);
            }
            return claims;
        });
    }

    @Override
    public boolean holds(Claim claim) {
        Sql query = Sql.of("select 1 from letter " + IS_HELD + " for update", claim.number(), claim.attempt());
        return unitOfWork
                .inside(connection -> query.find(connection, row -> true))
                .isPresent();
    }

    @Override
    public void postpone(Claim claim, Instant dueAt) {
        unitOfWork.inside(
                Sql.of("update letter set due_at = ?", dueAt).add(IS_HELD, claim.number(), claim.attempt())::update);
    }

    @Override
    public void remove(Claim claim) {
        unitOfWork.inside(Sql.of("delete from letter").add(IS_HELD, claim.number(), claim.attempt())::update);
    }

    @Override
    public void withdraw(PersonId person) {
        unitOfWork.inside(Sql.of("delete from letter where person = ? and", person.value())
                .addIn("kind", WITH_SECRETS)::update);
    }

    @Override
    public void addSent(Digest recipient, Instant at) {
        unitOfWork.inside(
                Sql.of("insert into letter_sent (recipient, sent_at) values (?, ?)", recipient.bytes(), at)::update);
    }

    @Override
    public int countSent(Digest recipient, Instant since) {
        return count(Sql.of(
                "select count(*) as counted from letter_sent where recipient = ? and sent_at >= ?",
                recipient.bytes(),
                since));
    }

    @Override
    public void forgetSent(Instant before) {
        unitOfWork.inside(Sql.of("delete from letter_sent where sent_at < ?", before)::update);
    }

    private int count(Sql query) {
        return unitOfWork
                .inside(connection -> query.find(connection, row -> row.number("counted")))
                .map(Math::toIntExact)
                .orElse(0);
    }

    private static Claim read(Row row) throws SQLException {
        Letter letter = new Letter(
                row.choice("kind", LetterKind.class),
                row.numberIfAny("person").map(PersonId::new),
                row.textIfAny("address"),
                row.instant("requested_at"));
        return new Claim(row.number("id"), Math.toIntExact(row.number("attempts")) + 1, letter);
    }
}
