package org.appticket.adapters.persistence.feed;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.live.Presences;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.live.Present;
import org.appticket.application.view.live.Reading;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.presence.Doing;
import org.appticket.domain.ticket.Standing;

/** Readers in the table {@code ticket_reader}, one row for each ticket that somebody ever had before them. */
public final class SqlPresences implements Presences {
    private final JpaUnitOfWork unitOfWork;

    /** The readers in this store. */
    public SqlPresences(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(Word word, Instant now, Instant until) {
        long ticket = word.ticket().value();
        long person = word.person().value();
        unitOfWork.inside(connection -> {
            long seen = Math.min(
                    word.seen(),
                    Sql.of("select coalesce(max(place), 0) latest from ticket_event where ticket = ?", ticket)
                            .find(connection, row -> row.number("latest"))
                            .orElse(0L));
            int changed = Sql.of(
                            "update ticket_reader set doing = ?, present_until = ?, seen_at = ?,",
                            word.doing(),
                            until,
                            now)
                    .add("seen = case when seen < ? then ? else seen end where ticket = ? and person = ?", seen, seen)
                    .bind(ticket, person)
                    .update(connection);
            if (changed > 0) {
                return changed;
            }
            try {
                return Sql.of("insert into ticket_reader (ticket, person, doing, present_until, seen, seen_at)")
                        .add("values (?, ?, ?, ?, ?, ?)", ticket, person, word.doing(), until, seen, now)
                        .update(connection);
            } catch (SQLException failure) {
                // Two who come at once cannot both be first; who lost does its work again.
                throw Failure.lostRaceIfTaken(failure);
            }
        });
    }

    @Override
    public void leave(TicketId ticket, PersonId person, Instant now) {
        Sql update = Sql.of("update ticket_reader set present_until = ? where ticket = ? and person = ?", now)
                .bind(ticket.value(), person.value())
                .add("and present_until > ?", now);
        unitOfWork.inside(update::update);
    }

    @Override
    public List<Reading> list(TicketId ticket, Instant now, int atMost) {
        Sql query = Sql.of("select r.person, p.name, r.doing, r.present_until, r.seen, r.seen_at from ticket_reader r")
                .add("join person p on p.id = r.person where r.ticket = ?", ticket.value())
                .add("order by r.seen_at desc, r.person limit ?", atMost);
        return unitOfWork.sql(connection -> query.list(connection, row -> reading(row, now)));
    }

    @Override
    public List<Present> listPresent(Instant now, int atMost) {
        Sql query = Sql.of("select r.ticket, r.person, p.name, r.doing from ticket_reader r")
                .add("join person p on p.id = r.person where r.present_until > ?", now)
                .add("order by r.ticket, r.person limit ?", atMost);
        return unitOfWork.sql(connection -> query.list(
                connection,
                row -> new Present(new TicketId(row.number("ticket")), person(row), row.choice("doing", Doing.class))));
    }

    @Override
    public Map<TicketId, Standing> listStandings(Set<TicketId> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        Sql query = Sql.of("select t.id, " + StandingRow.COLUMNS + " from ticket t where")
                .addIn("t.id", tickets.stream().map(TicketId::value).toList());
        Map<TicketId, Standing> standings = new HashMap<>();
        unitOfWork.sql(connection ->
                query.list(connection, row -> standings.put(new TicketId(row.number("id")), StandingRow.read(row))));
        return standings;
    }

    private static Reading reading(Row row, Instant now) throws SQLException {
        boolean there = row.instant("present_until").isAfter(now);
        Optional<Doing> doing = there ? Optional.of(row.choice("doing", Doing.class)) : Optional.empty();
        return new Reading(person(row), doing, row.number("seen"), row.instant("seen_at"));
    }

    private static PersonName person(Row row) throws SQLException {
        return new PersonName(new PersonId(row.number("person")), row.text("name"));
    }
}
