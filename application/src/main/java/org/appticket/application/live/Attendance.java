package org.appticket.application.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.live.Presences;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;

/** How it is kept who has tickets before them. */
record Attendance(UnitOfWork unitOfWork, Presences presences, InstantSource clock) {

    /** Does something at a ticket, if somebody may do such a deed there. */
    void change(TicketId ticket, Actor by, Deed deed, BiConsumer<Presences, Instant> change) {
        unitOfWork.run(() -> {
            Permissions.require(
                    by,
                    deed,
                    Optional.ofNullable(presences.listStandings(Set.of(ticket)).get(ticket))
                            .orElseThrow(NotFound::new));
            change.accept(presences, clock.instant());
            return ticket;
        });
    }
}
