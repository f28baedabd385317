package org.appticket.application.delivery;

import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lets something go out again that was given up; asking twice changes nothing, nor does asking for what is not given up. */
public final class RetryDelivery {

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final AuditLog audit;
    private final InstantSource clock;

    /**
     * Over the outbox.
     *
     * @param unitOfWork what it is changed in
     * @param outbox what is to go out
     * @param audit where it is written down
     * @param clock what time it is
     */
    public RetryDelivery(UnitOfWork unitOfWork, Outbox outbox, AuditLog audit, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param delivery what is to go out again
     */
    public record Command(Actor by, DeliveryId delivery) {}

    /**
     * Lets it go out.
     *
     * @param command what is asked for
     * @return the delivery as it is now
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not administer
     * @throws NotFound if there is no such delivery, or it was forgotten
     */
    public DeliveryRecord handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_DELIVERIES);
        return unitOfWork.run(() -> {
            if (outbox.revive(command.delivery(), clock.instant())) {
                audit.add(AuditEntry.of(AuditKind.DELIVERY_RETRIED)
                        .by(command.by())
                        .with("delivery", command.delivery()));
            }
            return outbox.find(command.delivery()).orElseThrow(NotFound::new);
        });
    }
}
