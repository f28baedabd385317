package org.appticket.application.port.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.WebAddress;

/**
 * Systems to which a browser is sent to prove who somebody is, and which send it back with the proof. Never used inside a {@link
 * org.appticket.application.port.UnitOfWork}, which would keep others waiting. Safe for use by many threads.
 */
public interface IdentityProviders {

    /**
     * One of these systems.
     *
     * @param id its name here
     * @param name what people call it
     * @param admission what being known to it gives a right to
     */
    record Offer(ProviderId id, String name, Admission admission) {}

    /**
     * What a browser brought back.
     *
     * @param parameters the parameters of the address it came to, each of which came once
     */
    record Comeback(Map<String, String> parameters) {
        /** Copies the parameters. */
        public Comeback {
            parameters = Map.copyOf(parameters);
        }

        @Override
        public String toString() {
            return "a comeback";
        }
    }

    /**
     * The systems that can be chosen from.
     *
     * @return possibly none, in the order in which they are offered
     */
    List<Offer> list();

    /**
     * One of the systems.
     *
     * @param id its name
     * @return nothing if there is none of that name
     */
    Optional<Offer> find(ProviderId id);

    /**
     * Where to send a browser.
     *
     * @param id one of the systems
     * @param secret what that browser alone keeps until it is back
     * @return an address of that system
     * @throws org.appticket.domain.Unavailable if the system does not answer as it must
     */
    WebAddress begin(ProviderId id, HandshakeSecret secret);

    /**
     * Who came back.
     *
     * @param id to whom the browser was sent
     * @param secret what it kept
     * @param comeback what it brought back
     * @return who it is, beyond doubt
     * @throws org.appticket.domain.access.Unauthenticated if that is not proved
     * @throws org.appticket.domain.Unavailable if the system does not answer as it must
     */
    ExternalIdentity complete(ProviderId id, HandshakeSecret secret, Comeback comeback);
}
