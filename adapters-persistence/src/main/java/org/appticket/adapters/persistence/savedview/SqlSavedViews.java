package org.appticket.adapters.persistence.savedview;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.savedview.SavedViews;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewContent;
import org.appticket.domain.savedview.ViewOwner;

/** Saved views in a table. */
public final class SqlSavedViews implements SavedViews {
    private final JpaUnitOfWork unitOfWork;

    /** The views in this store. */
    public SqlSavedViews(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(SavedView view) {
        ViewContent content = view.content();
        Sql insert = Sql.of("insert into saved_view (id, version, owner_key, created_by, team, name, name_digest,")
                .add("filter, sorting, shown, place) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(
                        view.id().value(),
                        key(view.owner()),
                        view.owner().creator().value(),
                        view.owner().team().map(TeamId::value).orElse(null))
                .bind(values(content).toArray());
        unitOfWork.unique("name", insert);
    }

    @Override
    public void save(SavedView view) {
        Sql update = Sql.of(
                        "update saved_view set name = ?, name_digest = ?, filter = ?, sorting = ?, shown = ?, place = ?,")
                .bind(values(view.content()).toArray())
                .add(
                        "version = version + 1 where id = ? and version = ?",
                        view.id().value(),
                        view.version().value());
        requireCurrent(view, unitOfWork.unique("name", update));
    }

    @Override
    public void remove(SavedView view) {
        Sql delete = Sql.of(
                "delete from saved_view where id = ? and version = ?",
                view.id().value(),
                view.version().value());
        requireCurrent(view, unitOfWork.inside(delete::update));
    }

    @Override
    public Optional<SavedView> find(ViewId id) {
        Sql query = Sql.of("select * from saved_view where id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlSavedViews::read));
    }

    @Override
    public Extent extent(ViewOwner owner) {
        Sql query = Sql.of(
                "select count(*) as views, coalesce(max(place) + 1, 0) as next_place from saved_view where owner_key = ?",
                key(owner));
        return unitOfWork.sql(connection -> query.find(
                        connection, row -> new Extent((int) row.number("views"), (int) row.number("next_place")))
                .orElseThrow());
    }

    @Override
    public Page<SavedView> list(PersonId person, Set<TeamId> teams, PageRequest page) {
        List<String> owners = new ArrayList<>(List.of(key(ViewOwner.of(person))));
        teams.forEach(team -> owners.add(key(new ViewOwner(person, Optional.of(team)))));
        Optional<Sql> after = page.after().map(SqlSavedViews::after);
        Listing<SavedView> listing = new Listing<>(
                "*",
                Sql.of("from saved_view where").addIn("owner_key", owners),
                after,
                "order by place, id",
                found -> found,
                SqlSavedViews::read,
                view -> new Cursor(List.of(
                        Integer.toString(view.content().position()), view.id().toString())));
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    private static Sql after(Cursor cursor) {
        List<Long> place = Cursors.numbers(cursor, 2);
        return Sql.of("and (place > ? or (place = ? and id > ?))", place.get(0), place.get(0), place.get(1));
    }

    private void requireCurrent(SavedView view, int changed) {
        if (changed == 0) {
            throw new Stale(find(view.id()).orElseThrow(NotFound::new).version());
        }
    }

    private static String key(ViewOwner owner) {
        return owner.team().map(team -> "t" + team).orElseGet(() -> "p" + owner.creator());
    }

    private static List<Object> values(ViewContent content) {
        return List.of(
                content.name(),
                KeyDigest.ofName(0, content.name()),
                ViewText.of(content.filter()),
                content.sort().orElse(""),
                ViewText.of(content.columns()),
                content.position());
    }

    private static SavedView read(Row row) throws SQLException {
        String sort = row.text("sorting");
        return new SavedView(
                new ViewId(row.number("id")),
                new ViewOwner(
                        new PersonId(row.number("created_by")),
                        row.numberIfAny("team").map(TeamId::new)),
                new ViewContent(
                        row.text("name"),
                        ViewText.filter(row.text("filter")),
                        sort.isEmpty() ? Optional.empty() : Optional.of(sort),
                        ViewText.columns(row.text("shown")),
                        (int) row.number("place")),
                new Version(row.number("version")));
    }
}
