package org.appticket.domain;

import java.util.Map;
import org.appticket.domain.id.Version;

/** Refuses a decision upon something that has been changed since it was read. */
public final class Stale extends Refusal {

    /**
     * Says which version is current.
     *
     * @param current the version now
     */
    public Stale(Version current) {
        super(Code.STALE, Map.of("current", current.value()));
    }
}
