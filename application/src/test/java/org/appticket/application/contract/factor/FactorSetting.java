package org.appticket.application.contract.factor;

import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.Arrival;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Session;
import org.appticket.domain.people.Person;

/** What contracts about second factors stand on. */
public interface FactorSetting extends PeopleSetting {

    /** The sessions, which say whether their person is secured. */
    Sessions sessions();

    /** Whether a session of somebody says that they have a second factor or a passkey. */
    default boolean isSecured(Person person) {
        Arrival arrival = new Arrival(Origin.PASSWORD, "192.0.2.7", "test");
        Session session = Session.begun(secrets().next(), person.id(), arrival, NOW);
        run(() -> sessions().add(session));
        return sessions().find(session.id()).orElseThrow().secured();
    }
}
