package org.appticket.bootstrap;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Adds to the closed list. */
class R15Canary extends Refusal {
    R15Canary() {
        super(Code.NOT_FOUND, Map.of());
    }
}
