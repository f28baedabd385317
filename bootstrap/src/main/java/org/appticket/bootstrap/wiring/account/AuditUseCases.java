package org.appticket.bootstrap.wiring.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.audit.ListAudit;
import org.appticket.application.audit.SignCheckpoint;
import org.appticket.application.audit.Trail;
import org.appticket.application.audit.VerifyAudit;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;

/** Makes the use cases around the audit log; used like {@link TicketUseCases}. */
@Singleton
public final class AuditUseCases {

    private final Outside outside;
    private final Ports store;
    private final Trail trail;

    @Inject
    public AuditUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.trail = new Trail(store.auditTrail(), store.auditCheckpoints(), outside.keyring());
    }

    @Produces
    @Singleton
    public ListAudit listAudit() {
        return new ListAudit(store.auditTrail());
    }

    @Produces
    @Singleton
    public VerifyAudit verifyAudit() {
        return new VerifyAudit(trail, store.unitOfWork(), store.auditLog());
    }

    public SignCheckpoint signCheckpoint() {
        return new SignCheckpoint(trail, store.unitOfWork(), outside.clock());
    }
}
