package org.appticket.bootstrap.wiring.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.access.SessionStart;
import org.appticket.application.identity.AdmitIdentity;
import org.appticket.application.identity.FollowGroups;
import org.appticket.application.identity.ListIdentities;
import org.appticket.application.identity.UnlinkIdentity;
import org.appticket.application.provider.BeginProviderSignIn;
import org.appticket.application.provider.FinishProviderSignIn;
import org.appticket.application.provider.ListProviders;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;

/** Makes the use cases around who people are elsewhere; used like {@link TicketUseCases}. */
@Singleton
public final class ProviderUseCases {

    private final Outside outside;
    private final Ports store;

    @Inject
    public ProviderUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
    }

    static AdmitIdentity admitIdentity(Outside outside) {
        Ports store = outside.store();
        var kept =
                new AdmitIdentity.Kept(store.people(), store.externalIdentities(), store.sessions(), store.auditLog());
        FollowGroups follow = new FollowGroups(store.teams(), store.memberships(), store.auditLog());
        return new AdmitIdentity(
                kept, store.identifiers(), follow, outside.organisation().region(), outside.clock());
    }

    @Produces
    @Singleton
    public ListProviders listProviders() {
        return new ListProviders(outside.elsewhere().providers());
    }

    @Produces
    @Singleton
    public BeginProviderSignIn beginProviderSignIn() {
        return new BeginProviderSignIn(
                store.unitOfWork(),
                outside.elsewhere().providers(),
                store.handshakes(),
                outside.secrets(),
                outside.clock());
    }

    @Produces
    @Singleton
    public FinishProviderSignIn finishProviderSignIn() {
        return new FinishProviderSignIn(
                store.unitOfWork(),
                outside.elsewhere().providers(),
                new FinishProviderSignIn.Kept(store.handshakes(), store.externalIdentities(), store.auditLog()),
                new FinishProviderSignIn.Ways(
                        admitIdentity(outside),
                        new SessionStart(store.sessions(), store.auditLog(), outside.secrets(), outside.clock())),
                outside.clock());
    }

    @Produces
    @Singleton
    public ListIdentities listIdentities() {
        return new ListIdentities(store.externalIdentities());
    }

    @Produces
    @Singleton
    public UnlinkIdentity unlinkIdentity() {
        return new UnlinkIdentity(
                store.unitOfWork(),
                store.externalIdentities(),
                new UnlinkIdentity.Kept(store.people(), store.passwords(), store.auditLog()));
    }
}
