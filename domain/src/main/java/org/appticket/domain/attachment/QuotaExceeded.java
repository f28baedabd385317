package org.appticket.domain.attachment;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses a file for which there is no room at a ticket, or in what one person may keep. */
public final class QuotaExceeded extends Refusal {

    /** Whose room it is. */
    public enum Of {
        /** The ticket's. */
        TICKET,
        /** The person's. */
        PERSON
    }

    QuotaExceeded(Of of, FileSize limit, FileSize used) {
        super(Code.QUOTA_EXCEEDED, Map.of("quota", of.name(), "limit", limit.bytes(), "used", used.bytes()));
    }
}
