package org.appticket.application.delivery;

import java.time.Instant;
import org.appticket.application.delivery.NewsWriting.Written;
import org.appticket.application.port.delivery.Courier;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;

/**
 * How news go out to people by one channel.
 *
 * @param writing makes news of what waits
 * @param courier who brings them
 * @param tempo how fast
 */
public record NewsRoute(NewsWriting writing, Courier courier, Tempo tempo) implements Route {

    @Override
    public Load load(Lane lane, Plan plan) {
        if (!(lane instanceof Lane.OfReader reader)) {
            throw new IllegalArgumentException("nobody reads what goes to " + lane);
        }
        Written written = writing.written(reader, plan);
        return new Load(written.news().map(news -> () -> courier.bring(news)), written.members(), written.withdrawn());
    }

    @Override
    public void noted(Lane lane, LaneHealth health, Instant now) {
        // Nothing follows from it: people are told as long as they want to be.
    }
}
