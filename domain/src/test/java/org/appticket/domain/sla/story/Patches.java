package org.appticket.domain.sla.story;

import java.util.Optional;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/** What changes one thing. */
final class Patches {

    private Patches() {}

    static DetailsPatch of(Priority priority) {
        return of(Optional.empty(), Optional.of(Optional.of(priority)), Optional.empty());
    }

    static DetailsPatch of(Optional<TeamId> team) {
        return of(Optional.of(team), Optional.empty(), Optional.empty());
    }

    static DetailsPatch of(PersonId requester) {
        return of(Optional.empty(), Optional.empty(), Optional.of(requester));
    }

    private static DetailsPatch of(
            Optional<Optional<TeamId>> team, Optional<Optional<Priority>> priority, Optional<PersonId> requester) {
        return new DetailsPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                team,
                Optional.empty(),
                Optional.empty(),
                priority,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                requester);
    }
}
