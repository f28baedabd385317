package org.appticket.adapters.persistence.delivery;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Listener;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.notification.QuietHours;
import org.appticket.domain.people.PhoneNumber;

/** Preferences in the table {@code notification_preference}; who chose nothing has no row. */
public final class SqlPreferences implements Preferences {
    private static final String COLUMNS = "f.modes, f.quiet_from, f.quiet_to";
    private static final String BROWSER = "exists (select 1 from push_subscription b where b.person = p.id)";

    private final JpaUnitOfWork unitOfWork;

    /** The preferences in this store. */
    public SqlPreferences(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public NotificationPreferences get(PersonId person) {
        Sql query = Sql.of("select " + COLUMNS + " from notification_preference f where f.person = ?", person.value());
        return unitOfWork
                .inside(connection -> query.find(connection, PreferenceText::read))
                .orElse(NotificationPreferences.USUAL);
    }

    @Override
    public void save(PersonId person, NotificationPreferences preferences) {
        Sql update = with(
                Sql.of("update notification_preference set modes = ?, quiet_from = ?, quiet_to = ? where person = ?"),
                person,
                preferences);
        Sql insert = with(
                Sql.of("insert into notification_preference (modes, quiet_from, quiet_to, person) values (?, ?, ?, ?)"),
                person,
                preferences);
        unitOfWork.inside(connection -> {
            boolean there = Sql.of("select 1 from notification_preference where person = ? for update", person.value())
                    .find(connection, row -> true)
                    .isPresent();
            try {
                return (there ? update : insert).update(connection);
            } catch (SQLException failure) {
                // Two who begin at once cannot both; who lost does its work again.
                throw Failure.lostRaceIfTaken(failure);
            }
        });
    }

    @Override
    public List<Listener> listListeners(Set<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Sql query = Sql.of("select p.id, p.zone, p.email, p.phone, " + BROWSER + " as browser, " + COLUMNS
                        + " from person p")
                .add("left join notification_preference f on f.person = p.id where")
                .addIn("p.id", people.stream().map(PersonId::value).toList())
                .add("and p.active = ? and (p.email is not null or p.phone is not null or " + BROWSER + ")", true);
        return unitOfWork.inside(connection -> query.list(connection, SqlPreferences::listener)).stream()
                .filter(listener -> !listener.reachable().isEmpty())
                .toList();
    }

    private static Sql with(Sql statement, PersonId person, NotificationPreferences preferences) {
        return statement.bind(
                PreferenceText.modes(preferences),
                PreferenceText.minutes(preferences.quietHours().map(QuietHours::from)),
                PreferenceText.minutes(preferences.quietHours().map(QuietHours::to)),
                person.value());
    }

    private static Set<Channel> reachable(Row row) throws SQLException {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        row.textIfAny("email").ifPresent(any -> channels.add(Channel.EMAIL));
        row.textIfAny("phone").flatMap(PhoneNumber::parse).ifPresent(any -> channels.add(Channel.SMS));
        if (row.flag("browser")) {
            channels.add(Channel.PUSH);
        }
        return channels;
    }

    private static Listener listener(Row row) throws SQLException {
        return new Listener(
                new PersonId(row.number("id")), ZoneId.of(row.text("zone")), reachable(row), PreferenceText.read(row));
    }
}
