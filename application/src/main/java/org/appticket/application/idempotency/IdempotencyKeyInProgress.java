package org.appticket.application.idempotency;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses a request whose first attempt has not been answered yet; it may be tried again in a second. */
public final class IdempotencyKeyInProgress extends Refusal {
    IdempotencyKeyInProgress() {
        super(Code.IDEMPOTENCY_KEY_IN_PROGRESS, Map.of("retryAfter", 1));
    }
}
