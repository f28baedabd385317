package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.sla.policy.AddPolicy;
import org.appticket.application.sla.policy.ChangePolicy;
import org.appticket.application.sla.policy.ListPolicies;
import org.appticket.application.sla.policy.PolicyDesk;
import org.appticket.application.sla.policy.RemovePolicy;
import org.appticket.application.sla.policy.ShowPolicy;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around SLA policies; used like {@link TicketUseCases}. */
@Singleton
public final class PolicyUseCases {

    private final Ports store;
    private final PolicyDesk desk;

    @Inject
    public PolicyUseCases(Outside outside) {
        this.store = outside.store();
        this.desk = new PolicyDesk(
                store.unitOfWork(),
                store.policies(),
                store.calendars(),
                store.references(),
                store.slaEpochs(),
                store.auditLog());
    }

    @Produces
    @Singleton
    public AddPolicy addPolicy() {
        return new AddPolicy(desk, store.identifiers());
    }

    @Produces
    @Singleton
    public ChangePolicy changePolicy() {
        return new ChangePolicy(desk);
    }

    @Produces
    @Singleton
    public RemovePolicy removePolicy() {
        return new RemovePolicy(desk);
    }

    @Produces
    @Singleton
    public ListPolicies listPolicies() {
        return new ListPolicies(store.policies());
    }

    @Produces
    @Singleton
    public ShowPolicy showPolicy() {
        return new ShowPolicy(store.policies());
    }
}
