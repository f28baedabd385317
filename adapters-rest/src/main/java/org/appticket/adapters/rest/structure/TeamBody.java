package org.appticket.adapters.rest.structure;

import org.appticket.domain.structure.Team;

/** A team on the wire. */
record TeamBody(long id, String name) {

    static TeamBody of(Team team) {
        return new TeamBody(team.id().value(), team.name());
    }
}
