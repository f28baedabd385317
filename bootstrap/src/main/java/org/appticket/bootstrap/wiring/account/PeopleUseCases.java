package org.appticket.bootstrap.wiring.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.access.Authenticate;
import org.appticket.application.access.PasswordProof;
import org.appticket.application.access.RemoveDeadSessions;
import org.appticket.application.access.ShowSession;
import org.appticket.application.access.SignIn;
import org.appticket.application.access.SignInJournal;
import org.appticket.application.access.SignOut;
import org.appticket.application.identity.AskDirectories;
import org.appticket.application.people.ChangeMe;
import org.appticket.application.people.ChangePerson;
import org.appticket.application.people.Correspondence;
import org.appticket.application.people.CreateFirstAdministrator;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.FindPeople;
import org.appticket.application.people.OfferSetupCode;
import org.appticket.application.people.Registry;
import org.appticket.application.people.SetUp;
import org.appticket.application.people.ShowPerson;
import org.appticket.application.structure.JoinTeam;
import org.appticket.application.structure.LeaveTeam;
import org.appticket.application.structure.ListMembers;
import org.appticket.application.structure.Roster;
import org.appticket.application.throttle.ForgetOldFailures;
import org.appticket.application.token.IssueToken;
import org.appticket.application.token.ListTokens;
import org.appticket.application.token.RevokeToken;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;
import org.appticket.domain.access.PasswordRule;

/** Makes the use cases around people and how they prove who they are; used like {@link TicketUseCases}. */
@Singleton
public final class PeopleUseCases {

    private final Outside outside;
    private final Ports store;
    private final Registry registry;

    @Inject
    public PeopleUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.registry = registry(outside);
    }

    static Registry registry(Outside outside) {
        Ports store = outside.store();
        return new Registry(
                store.unitOfWork(),
                store.people(),
                store.identifiers(),
                new Registry.Keys(store.passwords(), store.sessions(), store.apiTokens()),
                outside.hasher(),
                new PasswordRule(
                        outside.commonPasswords()::contains,
                        outside.organisation().words()),
                new Correspondence(
                        store.oneTimeSecrets(),
                        store.letters(),
                        outside.organisation().mail().isPresent(),
                        outside.clock()),
                store.auditLog(),
                outside.organisation().region());
    }

    @Produces
    @Singleton
    public Authenticate authenticate() {
        return new Authenticate(
                new Authenticate.Kept(store.sessions(), store.apiTokens()),
                store.unitOfWork(),
                outside.secondFactors().rule(),
                outside.clock());
    }

    @Produces
    @Singleton
    public SignIn signIn() {
        Proving proving = new Proving(outside);
        SignIn.Proofs proofs = new SignIn.Proofs(proving.throttle(), passwordProof(), proving.secondProof());
        return new SignIn(store.unitOfWork(), proofs, signInJournal(), proving.sessionStart());
    }

    @Produces
    @Singleton
    public ForgetOldFailures forgetOldFailures() {
        return new ForgetOldFailures(store.unitOfWork(), new Proving(outside).memory(), outside.clock());
    }

    private SignInJournal signInJournal() {
        return new SignInJournal(store.unitOfWork(), store.people(), store.auditLog());
    }

    PasswordProof passwordProof() {
        return new PasswordProof(store.people(), store.passwords(), outside.hasher(), askDirectories());
    }

    private AskDirectories askDirectories() {
        return new AskDirectories(
                store.unitOfWork(), outside.elsewhere().directories(), ProviderUseCases.admitIdentity(outside));
    }

    @Produces
    @Singleton
    public SignOut signOut() {
        return new SignOut(store.unitOfWork(), store.sessions(), store.auditLog());
    }

    @Produces
    @Singleton
    public ShowSession showSession() {
        return new ShowSession(store.people());
    }

    @Produces
    @Singleton
    public RemoveDeadSessions removeDeadSessions() {
        return new RemoveDeadSessions(store.unitOfWork(), store.sessions(), outside.clock());
    }

    @Produces
    @Singleton
    public IssueToken issueToken() {
        IssueToken.Books books = new IssueToken.Books(store.people(), store.apiTokens(), store.auditLog());
        return new IssueToken(store.unitOfWork(), books, outside.secrets(), outside.clock());
    }

    @Produces
    @Singleton
    public ListTokens listTokens() {
        return new ListTokens(store.apiTokens());
    }

    @Produces
    @Singleton
    public RevokeToken revokeToken() {
        return new RevokeToken(store.unitOfWork(), store.apiTokens(), store.auditLog());
    }

    @Produces
    @Singleton
    public CreatePerson createPerson() {
        return new CreatePerson(registry);
    }

    @Produces
    @Singleton
    public ChangePerson changePerson() {
        return new ChangePerson(registry);
    }

    @Produces
    @Singleton
    public ChangeMe changeMe() {
        return new ChangeMe(store.unitOfWork(), store.people(), store.absences(), outside.clock());
    }

    @Produces
    @Singleton
    public ShowPerson showPerson() {
        return new ShowPerson(store.people());
    }

    @Produces
    @Singleton
    public FindPeople findPeople() {
        return new FindPeople(store.peopleSearch());
    }

    @Produces
    @Singleton
    public SetUp setUp() {
        return new SetUp(registry, store.setupCodes(), outside.clock());
    }

    @Produces
    @Singleton
    public JoinTeam joinTeam() {
        return new JoinTeam(roster());
    }

    @Produces
    @Singleton
    public LeaveTeam leaveTeam() {
        return new LeaveTeam(roster());
    }

    @Produces
    @Singleton
    public ListMembers listMembers() {
        return new ListMembers(store.teams(), store.memberships());
    }

    public Roster roster() {
        return new Roster(
                store.unitOfWork(),
                store.teams(),
                store.people(),
                store.memberships(),
                store.auditLog(),
                store.calendars(),
                store.slaEpochs());
    }

    public OfferSetupCode offerSetupCode() {
        return new OfferSetupCode(
                store.unitOfWork(), store.people(), store.setupCodes(), outside.secrets(), outside.clock());
    }

    public CreateFirstAdministrator createFirstAdministrator() {
        return new CreateFirstAdministrator(registry);
    }
}
