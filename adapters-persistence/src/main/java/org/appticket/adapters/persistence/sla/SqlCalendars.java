package org.appticket.adapters.persistence.sla;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.KeyDigest;
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
    private final JpaUnitOfWork unitOfWork;
    private final ParsedCalendars parsed = new ParsedCalendars();
    private final VersionedRows<NamedCalendar> rows;

    /** The calendars in this store. */
    public SqlCalendars(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new VersionedRows<>(
                unitOfWork,
                "calendar",
                "calendar",
                this::read,
                calendar -> calendar.id().value());
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
        return rows.get(id.value());
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
        return rows.keep(saved, saved.version(), saved.name(), CalendarText.of(saved.hours()));
    }

    @Override
    public void remove(CalendarId id) {
        rows.remove(id.value());
    }

    @Override
    public Optional<NamedCalendar> find(CalendarId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<NamedCalendar> find(CalendarId id, Version version) {
        return rows.find(id.value(), version);
    }

    @Override
    public Page<NamedCalendar> list(PageRequest page) {
        return rows.list(page);
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
