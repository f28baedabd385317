package org.appticket.application.push;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.delivery.NewsRoute;
import org.appticket.application.delivery.Route;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;

/**
 * How news go out to people by their browsers: what waits for somebody who has none any more is withdrawn.
 *
 * @param news how news go out
 * @param subscriptions the browsers
 */
public record PushRoute(NewsRoute news, PushSubscriptions subscriptions) implements Route {

    @Override
    public Tempo tempo() {
        return news.tempo();
    }

    @Override
    public Load load(Lane lane, Plan plan) {
        if (lane instanceof Lane.OfReader reader
                && subscriptions.list(reader.person()).isEmpty()) {
            return new Load(
                    Optional.empty(),
                    List.of(),
                    plan.members().stream().map(Pending::id).toList());
        }
        return news.load(lane, plan);
    }

    @Override
    public void noted(Lane lane, LaneHealth health, Instant now) {
        news.noted(lane, health, now);
    }
}
