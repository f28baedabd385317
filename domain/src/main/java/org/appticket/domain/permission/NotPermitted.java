package org.appticket.domain.permission;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses what the actor may not do, though they may know of it. */
public final class NotPermitted extends Refusal {

    NotPermitted(Enum<?> deed) {
        super(Code.NOT_PERMITTED, Map.of("action", deed.name()));
    }
}
