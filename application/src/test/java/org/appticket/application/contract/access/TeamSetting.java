package org.appticket.application.contract.access;

import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/** What contracts about people with teams stand on. */
public interface TeamSetting extends PeopleSetting {

    /** A new team that this person is a member of. */
    TeamId teamOf(PersonId person);
}
