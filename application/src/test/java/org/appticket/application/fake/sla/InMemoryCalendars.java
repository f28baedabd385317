package org.appticket.application.fake.sla;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InUse;
import org.appticket.domain.NotFound;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.FrenchHolidays;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;

/** Calendars in memory, the one that ships with the product among them. */
public final class InMemoryCalendars implements Calendars {
    /** What ships, as number 1. */
    public static final NamedCalendar SHIPPED = new NamedCalendar(
                    DEFAULT,
                    "France",
                    BusinessCalendar.of(
                            ZoneId.of("Europe/Paris"),
                            OpeningHours.weekdays(Hours.parse("09:00", "12:30"), Hours.parse("13:30", "18:00")),
                            FrenchHolidays.METROPOLE.holidays(),
                            List.of()))
            .saved();

    private final InMemoryStore store;
    private final InMemoryTable<CalendarId, NamedCalendar> rows;
    private final InMemoryTable<Key, NamedCalendar> versions;

    private record Key(CalendarId id, Version version) {}

    /** The calendars of a store, which gets the one that ships. */
    public InMemoryCalendars(InMemoryStore store) {
        this.store = store;
        this.rows = new InMemoryTable<>(store);
        this.versions = new InMemoryTable<>(store);
        keep(SHIPPED);
    }

    @Override
    public NamedCalendar add(NamedCalendar calendar) {
        return kept(calendar);
    }

    @Override
    public NamedCalendar get(CalendarId id) {
        store.requireInside();
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public NamedCalendar save(NamedCalendar calendar) {
        return store.run(() -> {
            find(calendar.id()).orElseThrow(NotFound::new).require(Optional.of(calendar.version()));
            return kept(calendar);
        });
    }

    @Override
    public void remove(CalendarId id) {
        if (rows.remove(id).isEmpty()) {
            throw new NotFound();
        }
    }

    @Override
    public Optional<NamedCalendar> find(CalendarId id) {
        return rows.find(id);
    }

    @Override
    public Optional<NamedCalendar> find(CalendarId id, Version version) {
        return versions.find(new Key(id, version));
    }

    @Override
    public Page<NamedCalendar> list(PageRequest page) {
        return InMemoryList.page(rows.list(), calendar -> calendar.id().value(), page);
    }

    @Override
    public List<InUse.Use> usedBy(CalendarId id) {
        Optional<CalendarId> used = Optional.of(id);
        Stream<InUse.Use> teams = store.teams().list(team -> team.calendar().equals(used)).stream()
                .map(team -> new InUse.Use(InUse.Kind.TEAM, team.id().value(), team.name()));
        Stream<InUse.Use> policies =
                store
                        .policies()
                        .list(policy -> policy.calendar().equals(id)
                                || policy.alarmHours().equals(used))
                        .stream()
                        .map(policy ->
                                new InUse.Use(InUse.Kind.SLA_POLICY, policy.id().value(), policy.name()));
        return Stream.concat(teams, policies)
                .sorted(Comparator.comparing(InUse.Use::kind).thenComparing(InUse.Use::id))
                .limit(MOST_USES)
                .toList();
    }

    private NamedCalendar kept(NamedCalendar calendar) {
        return store.run(() -> {
            if (!rows.list(other -> isAlike(other, calendar)).isEmpty()) {
                throw new Duplicate("name");
            }
            return keep(calendar.saved());
        });
    }

    private NamedCalendar keep(NamedCalendar saved) {
        rows.put(saved.id(), saved);
        versions.put(new Key(saved.id(), saved.version()), saved);
        return saved;
    }

    private static boolean isAlike(NamedCalendar one, NamedCalendar other) {
        return !one.id().equals(other.id()) && key(one.name()).equals(key(other.name()));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
