package org.appticket.bootstrap.wiring.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.factor.ConfirmSecondFactor;
import org.appticket.application.factor.Presence;
import org.appticket.application.factor.ProposeSecondFactor;
import org.appticket.application.factor.RecoveryCodes;
import org.appticket.application.factor.RemoveSecondFactor;
import org.appticket.application.factor.RenewRecoveryCodes;
import org.appticket.application.factor.ResetSecondFactor;
import org.appticket.application.factor.ShowSecondFactor;
import org.appticket.application.passkey.AddPasskey;
import org.appticket.application.passkey.ListPasskeys;
import org.appticket.application.passkey.OfferPasskey;
import org.appticket.application.passkey.OfferPasskeySignIn;
import org.appticket.application.passkey.RelyingParty;
import org.appticket.application.passkey.RemoveDeadChallenges;
import org.appticket.application.passkey.RemovePasskey;
import org.appticket.application.passkey.SignInByPasskey;
import org.appticket.application.proof.SecondProof;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;

/** Makes the use cases around second factors and passkeys; used like {@link TicketUseCases}. */
@Singleton
public final class FactorUseCases {

    private final Outside outside;
    private final Ports store;
    private final Proving proving;
    private final Presence presence;
    private final SecondProof proof;

    @Inject
    public FactorUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.proving = new Proving(outside);
        this.presence = proving.presence();
        this.proof = proving.secondProof();
    }

    @Produces
    @Singleton
    public RelyingParty relyingParty() {
        return outside.secondFactors().party();
    }

    @Produces
    @Singleton
    public ProposeSecondFactor proposeSecondFactor() {
        var sources = new ProposeSecondFactor.Sources(store.people(), outside.secrets());
        return new ProposeSecondFactor(store.unitOfWork(), sources, presence, proof);
    }

    @Produces
    @Singleton
    public ConfirmSecondFactor confirmSecondFactor() {
        var accounts = new ConfirmSecondFactor.Accounts(store.people(), proving.sessionStart());
        return new ConfirmSecondFactor(store.unitOfWork(), accounts, presence, recoveryCodes());
    }

    @Produces
    @Singleton
    public ShowSecondFactor showSecondFactor() {
        return new ShowSecondFactor(store.people(), proof);
    }

    @Produces
    @Singleton
    public RenewRecoveryCodes renewRecoveryCodes() {
        return new RenewRecoveryCodes(store.unitOfWork(), store.people(), presence, recoveryCodes());
    }

    @Produces
    @Singleton
    public RemoveSecondFactor removeSecondFactor() {
        return new RemoveSecondFactor(store.unitOfWork(), accounts(), presence, proof.factors());
    }

    @Produces
    @Singleton
    public ResetSecondFactor resetSecondFactor() {
        var accounts = new ResetSecondFactor.Accounts(store.people(), store.sessions(), store.auditLog());
        return new ResetSecondFactor(store.unitOfWork(), accounts, proof.factors());
    }

    @Produces
    @Singleton
    public OfferPasskey offerPasskey() {
        var sources = new OfferPasskey.Sources(store.people(), outside.secrets());
        return new OfferPasskey(store.unitOfWork(), sources, presence, kept());
    }

    @Produces
    @Singleton
    public AddPasskey addPasskey() {
        var accounts = new AddPasskey.Accounts(store.people(), proving.sessionStart(), store.auditLog());
        return new AddPasskey(store.unitOfWork(), accounts, presence, ceremony());
    }

    @Produces
    @Singleton
    public ListPasskeys listPasskeys() {
        return new ListPasskeys(store.passkeys());
    }

    @Produces
    @Singleton
    public RemovePasskey removePasskey() {
        return new RemovePasskey(store.unitOfWork(), accounts(), presence, store.passkeys());
    }

    @Produces
    @Singleton
    public OfferPasskeySignIn offerPasskeySignIn() {
        return new OfferPasskeySignIn(
                store.unitOfWork(), store.passkeyChallenges(), outside.secrets(), outside.clock());
    }

    @Produces
    @Singleton
    public SignInByPasskey signInByPasskey() {
        return new SignInByPasskey(store.unitOfWork(), store.people(), ceremony(), proving.sessionStart());
    }

    public RemoveDeadChallenges removeDeadChallenges() {
        return new RemoveDeadChallenges(store.unitOfWork(), store.passkeyChallenges(), outside.clock());
    }

    private RecoveryCodes recoveryCodes() {
        return new RecoveryCodes(proof, outside.secrets(), store.auditLog());
    }

    private RemoveSecondFactor.Accounts accounts() {
        return new RemoveSecondFactor.Accounts(store.people(), proving.sessionStart(), store.auditLog());
    }

    private OfferPasskey.Kept kept() {
        return new OfferPasskey.Kept(store.passkeys(), store.passkeyChallenges());
    }

    private AddPasskey.Ceremony ceremony() {
        return new AddPasskey.Ceremony(kept(), outside.secondFactors().verifier());
    }
}
