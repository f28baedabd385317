package org.appticket.adapters.rest.savedview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.savedview.CountTickets;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.ViewPermissions;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewContent;

/**
 * A saved view on the wire.
 *
 * @param changeable whether the reader may change it
 * @param count how many tickets the reader finds by it, where that was asked for
 */
record ViewBody(
        long id,
        ViewScope scope,
        Optional<Long> team,
        String name,
        Map<String, String> query,
        Optional<String> sort,
        List<String> columns,
        int position,
        boolean changeable,
        Optional<Integer> count,
        Optional<Integer> countAtLeast,
        long version) {
    static ViewBody of(SavedView view, Actor reader) {
        return of(view, reader, Optional.empty());
    }

    static ViewBody of(SavedView view, Actor reader, Optional<CountTickets.Count> counted) {
        ViewContent content = view.content();
        Optional<TeamId> team = view.owner().team();
        return new ViewBody(
                view.id().value(),
                team.isPresent() ? ViewScope.TEAM : ViewScope.PERSONAL,
                team.map(TeamId::value),
                content.name(),
                content.filter(),
                content.sort(),
                content.columns(),
                content.position(),
                ViewPermissions.keeps(reader, view.owner()),
                counted.filter(CountTickets.Count::exact).map(CountTickets.Count::tickets),
                counted.filter(count -> !count.exact()).map(CountTickets.Count::tickets),
                view.version().value());
    }
}
