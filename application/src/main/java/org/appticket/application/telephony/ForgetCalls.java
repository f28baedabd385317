package org.appticket.application.telephony;

import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.telephony.Calls;
import org.appticket.domain.telephony.IncomingCall;

/** Forgets who called, and from where, an hour later. */
public final class ForgetCalls {

    private final UnitOfWork unitOfWork;
    private final Calls calls;
    private final InstantSource clock;

    /**
     * Over the calls.
     *
     * @param unitOfWork what they are forgotten in
     * @param calls where they are kept
     * @param clock what time it is
     */
    public ForgetCalls(UnitOfWork unitOfWork, Calls calls, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.calls = calls;
        this.clock = clock;
    }

    /** All that are old enough. */
    public record Command() {}

    /**
     * Forgets them; harmless when repeated.
     *
     * @param command all of them
     * @return how many
     */
    public int handle(Command command) {
        return unitOfWork.run(() -> calls.removeBefore(clock.instant().minus(IncomingCall.KEPT)));
    }
}
