package org.appticket.domain;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The time zones that there are. */
public final class Zones {
    /** Asking for them copies hundreds of names each time. */
    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    /**
     * The zone of a name.
     *
     * @param name a name of the IANA time zone database, such as {@code Europe/Paris} or {@code UTC}
     * @return nothing if there is no such zone
     */
    public static Optional<ZoneId> find(String name) {
        return Optional.of(name).filter(NAMES::contains).map(ZoneId::of);
    }
}
