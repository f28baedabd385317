package org.appticket.adapters.persistence.sla;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.InUse;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;

/** Calendars in two tables: which version each has now, and what every version said. */
public final class SqlCalendars implements Calendars {
    private static final String COLUMNS = "c.id, v.version, v.name, v.content";
    private static final String CURRENT =
            "from calendar c join calendar_version v on v.calendar = c.id and v.version = c.version where";

    private final JpaUnitOfWork unitOfWork;
    private final ParsedCalendars parsed = new ParsedCalendars();

    /** The calendars in this store. */
    public SqlCalendars(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public NamedCalendar add(NamedCalendar calendar) {
        NamedCalendar saved = calendar.saved();
        Sql insert = Sql.of(
                "insert into calendar (id, version, name, name_digest) values (?, ?, ?, ?)",
                saved.id().value(),
                saved.version().value(),
                saved.name(),
                KeyDigest.ofName(0, saved.name()));
        return unitOfWork.run(() -> {
            unitOfWork.unique("name", insert);
            return keep(saved);
        });
    }

    @Override
    public NamedCalendar get(CalendarId id) {
        Sql lock = Sql.of("select 1 from calendar where id = ? for update", id.value());
        return unitOfWork
                .inside(connection -> lock.find(connection, row -> true))
                .flatMap(locked -> find(id))
                .orElseThrow(NotFound::new);
    }

    @Override
    public NamedCalendar save(NamedCalendar calendar) {
        Sql update = Sql.of(
                "update calendar set version = version + 1, name = ?, name_digest = ? where id = ? and version = ?",
                calendar.name(),
                KeyDigest.ofName(0, calendar.name()),
                calendar.id().value(),
                calendar.version().value());
        return unitOfWork.run(() -> {
            if (unitOfWork.unique("name", update) == 0) {
                throw new Stale(find(calendar.id()).orElseThrow(NotFound::new).version());
            }
            return keep(calendar.saved());
        });
    }

    private NamedCalendar keep(NamedCalendar saved) {
        Sql insert = Sql.of(
                "insert into calendar_version (calendar, version, name, content) values (?, ?, ?, ?)",
                saved.id().value(),
                saved.version().value(),
                saved.name(),
                CalendarText.of(saved.hours()));
        unitOfWork.inside(insert::update);
        return saved;
    }

    @Override
    public void remove(CalendarId id) {
        Sql delete = Sql.of("delete from calendar where id = ?", id.value());
        if (unitOfWork.sql(delete::update) == 0) {
            throw new NotFound();
        }
    }

    @Override
    public Optional<NamedCalendar> find(CalendarId id) {
        Sql query = Sql.of("select " + COLUMNS + " " + CURRENT + " c.id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, this::read));
    }

    @Override
    public Optional<NamedCalendar> find(CalendarId id, Version version) {
        Sql query = Sql.of(
                "select calendar as id, version, name, content from calendar_version where calendar = ? and version = ?",
                id.value(),
                version.value());
        return unitOfWork.sql(connection -> query.find(connection, this::read));
    }

    @Override
    public Page<NamedCalendar> list(PageRequest page) {
        Listing<NamedCalendar> listing = Listing.byNumber(
                COLUMNS,
                Sql.of(CURRENT + " 1 = 1"),
                "c.id",
                page,
                this::read,
                calendar -> calendar.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    @Override
    public List<InUse.Use> usedBy(CalendarId id) {
        Sql query = Sql.of("select 'TEAM' as kind, id, name, 1 as place from team where calendar = ?", id.value())
                .add("union all select 'SLA_POLICY' as kind, id, name, 2 as place from sla_policy")
                .add("where calendar = ? or alarm_calendar = ?", id.value(), id.value())
                .add("order by place, id limit ?", MOST_USES);
        return unitOfWork.sql(connection -> query.list(
                connection,
                row -> new InUse.Use(row.choice("kind", InUse.Kind.class), row.number("id"), row.text("name"))));
    }

    private NamedCalendar read(Row row) throws SQLException {
        return new NamedCalendar(
                new CalendarId(row.number("id")),
                new Version(row.number("version")),
                row.text("name"),
                parsed.of(row.text("content")));
    }
}
