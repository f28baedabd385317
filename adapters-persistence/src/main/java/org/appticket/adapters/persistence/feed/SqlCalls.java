package org.appticket.adapters.persistence.feed;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.telephony.Calls;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.live.RingingCall;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.telephony.DialledNumber;
import org.appticket.domain.telephony.IncomingCall;

/** Calls in the table {@code phone_call}, by the digest of their id. */
public final class SqlCalls implements Calls {
    private final JpaUnitOfWork unitOfWork;

    /** The calls in this store. */
    public SqlCalls(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean add(IncomingCall call) {
        byte[] key = KeyDigest.of(call.id());
        return unitOfWork.inside(connection -> {
            if (Sql.of("select 1 from phone_call where id_digest = ?", key)
                    .find(connection, row -> true)
                    .isPresent()) {
                return false;
            }
            try {
                Sql.of("insert into phone_call (id_digest, id_text, called_from, caller, team, agent, called_at)")
                        .add("values (?, ?, ?, ?, ?, ?, ?)", key, call.id())
                        .bind(
                                call.from().map(DialledNumber::value).orElse(null),
                                call.caller().map(PersonId::value).orElse(null),
                                call.called().team().map(TeamId::value).orElse(null),
                                call.called().person().map(PersonId::value).orElse(null),
                                call.at())
                        .update(connection);
                return true;
            } catch (SQLException failure) {
                // Somebody else announced it between the two; who lost does its work again, and finds it.
                throw Failure.lostRaceIfTaken(failure);
            }
        });
    }

    @Override
    public List<RingingCall> list(Instant after, int atMost) {
        Sql query = Sql.of("select c.id_text, c.called_from, c.caller, c.team, c.agent, c.called_at, p.name")
                .add("from phone_call c left join person p on p.id = c.caller where c.called_at > ?", after)
                .add("order by c.called_at desc, c.id_digest limit ?", atMost);
        List<RingingCall> latest =
                new ArrayList<>(unitOfWork.sql(connection -> query.list(connection, SqlCalls::ringing)));
        Collections.reverse(latest);
        return latest;
    }

    @Override
    public int removeBefore(Instant before) {
        return unitOfWork.inside(Sql.of("delete from phone_call where called_at < ?", before)::update);
    }

    private static RingingCall ringing(Row row) throws SQLException {
        Optional<PersonId> caller = row.numberIfAny("caller").map(PersonId::new);
        IncomingCall call = new IncomingCall(
                row.text("id_text"),
                row.textIfAny("called_from").map(DialledNumber::new),
                caller,
                new Assignee(
                        row.numberIfAny("agent").map(PersonId::new),
                        row.numberIfAny("team").map(TeamId::new)),
                row.instant("called_at"));
        Optional<String> name = row.textIfAny("name");
        return new RingingCall(call, caller.flatMap(id -> name.map(known -> new PersonName(id, known))));
    }
}
