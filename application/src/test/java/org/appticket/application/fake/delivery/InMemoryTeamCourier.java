package org.appticket.application.fake.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.application.port.delivery.TeamCourier;
import org.appticket.domain.delivery.Setback;

/** Keeps what it brings to teams. */
public final class InMemoryTeamCourier implements TeamCourier {
    private final List<TeamNews> brought = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Setback> bring(TeamNews news) {
        brought.add(news);
        return Optional.empty();
    }

    /** What it brought, in order. */
    public List<TeamNews> brought() {
        return List.copyOf(brought);
    }
}
