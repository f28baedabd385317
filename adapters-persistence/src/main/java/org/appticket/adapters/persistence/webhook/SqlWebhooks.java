package org.appticket.adapters.persistence.webhook;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.webhook.Webhooks;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Language;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookState;
import org.appticket.domain.webhook.Webhook;
import org.jspecify.annotations.Nullable;

/** Webhooks in the table {@code webhook}. */
public final class SqlWebhooks implements Webhooks {
    private final JpaUnitOfWork unitOfWork;

    /** The webhooks in this store. */
    public SqlWebhooks(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Kept add(Kept added) {
        Kept saved = added.with(added.webhook().saved());
        Sql insert = Sql.of("insert into webhook (name, format, language, kinds, team, internal, state, target, id,"
                        + " version)")
                .add("values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(columns(saved))
                .bind(saved.webhook().id().value(), saved.webhook().version().value());
        unitOfWork.inside(insert::update);
        return saved;
    }

    @Override
    public Kept get(WebhookId id) {
        Sql query = Sql.of("select * from webhook where id = ? for update", id.value());
        return unitOfWork
                .inside(connection -> query.find(connection, SqlWebhooks::read))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Kept> find(WebhookId id) {
        Sql query = Sql.of("select * from webhook where id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlWebhooks::read));
    }

    @Override
    public Kept save(Kept changed) {
        Webhook webhook = changed.webhook();
        Sql update = Sql.of("update webhook set version = version + 1, name = ?, format = ?, language = ?, kinds = ?,")
                .add("team = ?, internal = ?, state = ?, target = ? where id = ? and version = ?")
                .bind(columns(changed))
                .bind(webhook.id().value(), webhook.version().value());
        if (unitOfWork.inside(update::update) == 0) {
            throw new Stale(
                    find(webhook.id()).orElseThrow(NotFound::new).webhook().version());
        }
        return changed.with(webhook.saved());
    }

    @Override
    public void remove(WebhookId id) {
        unitOfWork.inside(Sql.of("delete from webhook where id = ?", id.value())::update);
    }

    @Override
    public List<Kept> list() {
        return unitOfWork.sql(
                connection -> Sql.of("select * from webhook order by id").list(connection, SqlWebhooks::read));
    }

    @Override
    public List<Kept> listToAdd() {
        Sql gate = Sql.of("select 1 from gate where name = 'webhooks' for update");
        unitOfWork.inside(connection -> gate.find(connection, row -> true));
        return list();
    }

    private static @Nullable Object[] columns(Kept kept) {
        Webhook webhook = kept.webhook();
        Webhook.Interest interest = webhook.interest();
        return new @Nullable Object[] {
            webhook.name(),
            webhook.format(),
            webhook.language(),
            interest.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
            interest.team().map(TeamId::value).orElse(null),
            interest.internal(),
            webhook.state(),
            kept.target().text()
        };
    }

    private static Kept read(Row row) throws SQLException {
        Webhook webhook = new Webhook(
                new WebhookId(row.number("id")),
                row.text("name"),
                row.choice("format", HookFormat.class),
                row.choice("language", Language.class),
                new Webhook.Interest(
                        kinds(row.text("kinds")), row.numberIfAny("team").map(TeamId::new), row.flag("internal")),
                row.choice("state", HookState.class),
                new Version(row.number("version")));
        return new Kept(webhook, new Sealed(row.text("target")));
    }

    private static Set<EventKind> kinds(String text) {
        return Stream.of(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(EventKind::valueOf)
                .collect(Collectors.toSet());
    }
}
