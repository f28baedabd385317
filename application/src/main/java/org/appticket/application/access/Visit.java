package org.appticket.application.access;

import java.util.Optional;
import org.appticket.domain.access.Arrival;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.history.Digest;

/**
 * From where somebody asks for a session.
 *
 * @param address the IP address that they come from
 * @param agent what their client calls itself, if it does
 * @param before the session that they come with and that ends with the new one, if any
 */
public record Visit(String address, Optional<String> agent, Optional<Digest> before) {

    Arrival by(Origin origin) {
        return new Arrival(origin, address, agent.orElse(""));
    }
}
