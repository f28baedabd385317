package org.appticket.application.dsl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.Authenticate;
import org.appticket.application.access.Caller;
import org.appticket.application.access.PasswordProof;
import org.appticket.application.access.SessionStart;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.access.SignIn;
import org.appticket.application.access.SignInJournal;
import org.appticket.application.access.Visit;
import org.appticket.application.fake.InMemoryIdentifiers;
import org.appticket.application.fake.InMemoryTeams;
import org.appticket.application.fake.access.InMemoryApiTokens;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemoryCommonPasswords;
import org.appticket.application.fake.access.InMemoryPasswordHasher;
import org.appticket.application.fake.access.InMemoryPasswords;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.access.InMemorySetupCodes;
import org.appticket.application.fake.account.InMemoryLetters;
import org.appticket.application.fake.account.InMemoryOneTimeSecrets;
import org.appticket.application.fake.factor.InMemoryPasskeys;
import org.appticket.application.fake.factor.InMemoryRecoveryMarks;
import org.appticket.application.fake.factor.InMemoryTotpSecrets;
import org.appticket.application.fake.identity.InMemoryDirectories;
import org.appticket.application.fake.identity.InMemoryExternalIdentities;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.fake.relation.InMemoryMemberships;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.throttle.InMemoryFailureCounts;
import org.appticket.application.fake.throttle.InMemoryFamiliarPlaces;
import org.appticket.application.fake.throttle.InMemoryProofWatch;
import org.appticket.application.identity.AdmitIdentity;
import org.appticket.application.identity.AskDirectories;
import org.appticket.application.identity.FollowGroups;
import org.appticket.application.people.Correspondence;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Registry;
import org.appticket.application.proof.SecondProof;
import org.appticket.application.throttle.ForgetOldFailures;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordRule;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.SecondFactorRule;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;

/** Where people get accounts and sign in: the real use cases over the fakes, at a time that a test can move. */
public final class Reception {
    /** A password that anybody here may have. */
    public static final Password PASSWORD = Password.of("le chat gris dort au soleil");

    /** Another one. */
    public static final Password OTHER_PASSWORD = Password.of("un renard roux court la nuit");

    /** Somebody who administers, without an account. */
    public static final Actor BOSS = Actor.of(new PersonId(999_999), Set.of(Role.ADMIN));

    private static final SecondFactorRule NO_RULE = new SecondFactorRule(Set.of());

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryPeople people = new InMemoryPeople(store);
    private final InMemoryPasswords passwords = new InMemoryPasswords(store);
    private final InMemorySessions sessions = new InMemorySessions(store);
    private final InMemoryApiTokens tokens = new InMemoryApiTokens(store);
    private final InMemoryMemberships memberships = new InMemoryMemberships(store);
    private final InMemorySetupCodes codes = new InMemorySetupCodes(store);
    private final InMemoryAuditLog audit = new InMemoryAuditLog(store, clock());
    private final InMemoryOneTimeSecrets oneTimeSecrets = new InMemoryOneTimeSecrets(store);
    private final InMemoryLetters letters = new InMemoryLetters(store);
    private final ProofThrottle.Memory memory =
            new ProofThrottle.Memory(new InMemoryFailureCounts(store), new InMemoryFamiliarPlaces(store));
    private final InMemoryProofWatch watch = new InMemoryProofWatch();
    private final SecondProof.Factors factors = new SecondProof.Factors(
            new InMemoryTotpSecrets(store), new InMemoryRecoveryMarks(store), new InMemoryPasskeys(store));
    private final InMemorySecrets secrets = new InMemorySecrets(42);
    private final InMemoryExternalIdentities identities = new InMemoryExternalIdentities(store);
    private final InMemoryTeams teams = new InMemoryTeams(store);
    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final InMemoryPasswordHasher hasher = new InMemoryPasswordHasher("current");
    private final InMemoryIdentifiers identifiers = new InMemoryIdentifiers();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private Reception() {}

    /** An empty one. */
    public static Reception open() {
        return new Reception();
    }

    /** What time it is here. */
    public Instant now() {
        return now;
    }

    /** Lets time go by. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** The time here, for a use case. */
    public InstantSource clock() {
        return () -> now;
    }

    /** Where everything is kept. */
    public InMemoryStore store() {
        return store;
    }

    /** The people. */
    public InMemoryPeople people() {
        return people;
    }

    /** Their passwords. */
    public InMemoryPasswords passwords() {
        return passwords;
    }

    /** Their sessions. */
    public InMemorySessions sessions() {
        return sessions;
    }

    /** Their tokens. */
    public InMemoryApiTokens tokens() {
        return tokens;
    }

    /** Who works in which team. */
    public InMemoryMemberships memberships() {
        return memberships;
    }

    /** Set-up codes. */
    public InMemorySetupCodes codes() {
        return codes;
    }

    /** What was written down about them. */
    public InMemoryAuditLog audit() {
        return audit;
    }

    /** Where secrets come from. */
    public InMemorySecrets secrets() {
        return secrets;
    }

    /** The hasher, which counts its work. */
    public InMemoryPasswordHasher hasher() {
        return hasher;
    }

    /** What the use cases about accounts work with. */
    public Registry registry() {
        return new Registry(
                store,
                people,
                identifiers,
                new Registry.Keys(passwords, sessions, tokens),
                hasher,
                new PasswordRule(new InMemoryCommonPasswords()::contains, List.of("desk corporation")),
                correspondence(),
                audit,
                Region.USUAL);
    }

    /** What people are written to here, where mail can be sent. */
    public Correspondence correspondence() {
        return new Correspondence(oneTimeSecrets, letters, true, clock());
    }

    /** One-time secrets. */
    public InMemoryOneTimeSecrets oneTimeSecrets() {
        return oneTimeSecrets;
    }

    /** Letters that have not gone out yet. */
    public InMemoryLetters letters() {
        return letters;
    }

    /** Gives somebody an account with {@link #PASSWORD}. */
    public Person enrolled(String login, Role... roles) {
        return new CreatePerson(registry())
                .handle(new CreatePerson.Command(BOSS, Somebody.called(login, Optional.of(PASSWORD), roles)));
    }

    /** The use case that signs people in, with another hasher than the usual one. */
    public SignIn signIn(InMemoryPasswordHasher other) {
        SignIn.Proofs proofs = new SignIn.Proofs(throttle(), passwordProof(other), secondProof());
        return new SignIn(store, proofs, new SignInJournal(store, people, audit), sessionStart());
    }

    /** Who somebody is by login and password, with another hasher than the usual one. */
    public PasswordProof passwordProof(InMemoryPasswordHasher other) {
        return new PasswordProof(people, passwords, other, new AskDirectories(store, directories, admitIdentity()));
    }

    /** Who somebody is here who proved it elsewhere. */
    public AdmitIdentity admitIdentity() {
        return new AdmitIdentity(
                new AdmitIdentity.Kept(people, identities, sessions, audit),
                identifiers,
                new FollowGroups(teams, memberships, audit),
                Region.USUAL,
                clock());
    }

    /** The directories of the organisation. */
    public InMemoryDirectories directories() {
        return directories;
    }

    /** The teams. */
    public InMemoryTeams teams() {
        return teams;
    }

    /** Who people are elsewhere. */
    public InMemoryExternalIdentities identities() {
        return identities;
    }

    /** Where sessions begin. */
    public SessionStart sessionStart() {
        return new SessionStart(sessions, audit, secrets, clock());
    }

    /** Forgets what means nothing any more; the answer is how much it was. */
    public int forgetOldFailures() {
        return new ForgetOldFailures(store, memory, clock()).handle(new ForgetOldFailures.Command());
    }

    /** What slows guessing down. */
    public ProofThrottle throttle() {
        return new ProofThrottle(store, memory, watch, clock());
    }

    /** Hears of every attempt. */
    public InMemoryProofWatch watch() {
        return watch;
    }

    /** Signs somebody in. */
    public Started signedIn(String login, Password password) {
        return signIn(hasher).handle(new SignIn.Command(login, password, visit(Optional.empty())));
    }

    /** Somebody who comes from here, possibly with a session. */
    public static Visit visit(Optional<Digest> before) {
        return new Visit("192.0.2.1", Optional.of("a browser"), before);
    }

    /** Who comes with a session. */
    public Optional<Caller> callerBySession(Secret secret) {
        return authenticate().handle(new Authenticate.Query(Optional.empty(), Optional.of(secret.text())));
    }

    /** Who comes with a token. */
    public Optional<Caller> callerByToken(String token) {
        return authenticate().handle(new Authenticate.Query(Optional.of(token), Optional.empty()));
    }

    /** Somebody who has just signed in. */
    public Caller caller(String login) {
        return callerBySession(signedIn(login, PASSWORD).session()).orElseThrow();
    }

    /** What people have to show besides their password. */
    public SecondProof secondProof() {
        return new SecondProof(factors, new InMemoryKeyring("reception"), NO_RULE, audit, clock());
    }

    /** What else people have. */
    public SecondProof.Factors factors() {
        return factors;
    }

    /** The use case that says who is calling. */
    public Authenticate authenticate() {
        return new Authenticate(new Authenticate.Kept(sessions, tokens), store, NO_RULE, clock());
    }
}
