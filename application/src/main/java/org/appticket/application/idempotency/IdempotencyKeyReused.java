package org.appticket.application.idempotency;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses a key that was used with another request. */
public final class IdempotencyKeyReused extends Refusal {
    IdempotencyKeyReused() {
        super(Code.IDEMPOTENCY_KEY_REUSED, Map.of());
    }
}
