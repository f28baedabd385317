package org.appticket.application.view.inbound;

import java.util.Optional;
import org.appticket.domain.inbound.InboundCause;

/**
 * What came of reading a mail: one of the two.
 *
 * @param mail what it says
 * @param obstacle why it was not read
 */
public record Reading(Optional<IncomingMail> mail, Optional<InboundCause> obstacle) {

    /**
     * It was read.
     *
     * @param mail what it says
     * @return the reading
     */
    public static Reading of(IncomingMail mail) {
        return new Reading(Optional.of(mail), Optional.empty());
    }

    /**
     * It was not.
     *
     * @param obstacle why
     * @return the reading
     */
    public static Reading failed(InboundCause obstacle) {
        return new Reading(Optional.empty(), Optional.of(obstacle));
    }
}
