package org.appticket.domain.structure;

import org.appticket.domain.TextRule;
import org.appticket.domain.id.TeamId;

/**
 * A group of people that tickets are routed to.
 *
 * @param id its number
 * @param name as {@link TextRule#NAME} wants it, unique among teams
 */
public record Team(TeamId id, String name) {

    /**
     * Normalises and checks the name.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public Team {
        name = TextRule.NAME.check("name", name.strip());
    }
}
