package org.appticket.bootstrap.wiring.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.account.AcceptInvitation;
import org.appticket.application.account.ChangeEmail;
import org.appticket.application.account.ChangePassword;
import org.appticket.application.account.InvitePerson;
import org.appticket.application.account.Reauthentication;
import org.appticket.application.account.RequestPasswordReset;
import org.appticket.application.account.ResetPassword;
import org.appticket.application.account.VerifyEmail;
import org.appticket.application.letter.LetterWriting;
import org.appticket.application.letter.RemoveExpiredSecrets;
import org.appticket.application.letter.SendLetters;
import org.appticket.application.people.Registry;
import org.appticket.application.session.EndSessions;
import org.appticket.application.session.ListSessions;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;

/** Makes the use cases by which people get into their accounts and keep others out; used like {@link TicketUseCases}. */
@Singleton
public final class AccountUseCases {

    private final Outside outside;
    private final Ports store;
    private final Registry registry;
    private final PeopleUseCases people;

    @Inject
    public AccountUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.registry = PeopleUseCases.registry(outside);
        this.people = new PeopleUseCases(outside);
    }

    @Produces
    @Singleton
    public InvitePerson invitePerson() {
        return new InvitePerson(
                registry, outside.secrets(), outside.organisation().links());
    }

    @Produces
    @Singleton
    public AcceptInvitation acceptInvitation() {
        Proving proving = new Proving(outside);
        AcceptInvitation.Earlier earlier = new AcceptInvitation.Earlier(proving.factors(), store.externalIdentities());
        return new AcceptInvitation(registry, earlier, proving.throttle());
    }

    @Produces
    @Singleton
    public RequestPasswordReset requestPasswordReset() {
        return new RequestPasswordReset(store.unitOfWork(), registry.mail());
    }

    @Produces
    @Singleton
    public ResetPassword resetPassword() {
        return new ResetPassword(registry, new Proving(outside).throttle());
    }

    @Produces
    @Singleton
    public ChangePassword changePassword() {
        return new ChangePassword(registry, reauthentication(), outside.secrets());
    }

    @Produces
    @Singleton
    public ChangeEmail changeEmail() {
        return new ChangeEmail(registry, reauthentication());
    }

    @Produces
    @Singleton
    public VerifyEmail verifyEmail() {
        return new VerifyEmail(registry);
    }

    @Produces
    @Singleton
    public ListSessions listSessions() {
        return new ListSessions(store.sessions(), outside.clock());
    }

    @Produces
    @Singleton
    public EndSessions endSessions() {
        return new EndSessions(store.unitOfWork(), store.sessions(), store.auditLog());
    }

    /** Nothing where no mail can be sent. */
    public Optional<SendLetters> sendLetters() {
        LetterWriting writing = new LetterWriting(
                registry, outside.secrets(), outside.organisation().links());
        return outside.organisation().mail().map(mail -> new SendLetters(registry, mail.postman(), writing));
    }

    public RemoveExpiredSecrets removeExpiredSecrets() {
        return new RemoveExpiredSecrets(store.unitOfWork(), registry.mail());
    }

    private Reauthentication reauthentication() {
        return new Reauthentication(
                store.people(), store.passwords(), people.passwordProof(), new Proving(outside).throttle());
    }
}
