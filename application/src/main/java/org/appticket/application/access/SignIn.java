package org.appticket.application.access;

import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.Passwords.Account;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Session;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/**
 * Begins a session for somebody who knows their password. Whether an account is unknown, deactivated, has no password or
 * another one makes no difference, neither in the answer nor in the work.
 */
public final class SignIn {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final Secrets secrets;
    private final InstantSource clock;

    /**
     * What is known of accounts.
     *
     * @param people the people
     * @param passwords their passwords
     * @param sessions their sessions
     */
    public record Accounts(People people, Passwords passwords, Sessions sessions) {}

    /**
     * Over the accounts.
     *
     * @param unitOfWork what a session is begun in
     * @param accounts the accounts
     * @param hasher compares passwords
     * @param secrets where secrets come from
     * @param clock what time it is
     */
    public SignIn(
            UnitOfWork unitOfWork, Accounts accounts, PasswordHasher hasher, Secrets secrets, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.hasher = hasher;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param login by which somebody says they sign in
     * @param password by which they prove it
     * @param before the session that they come with and that ends with this, if any
     */
    public record Command(String login, Password password, Optional<Digest> before) {}

    /**
     * The session that has begun.
     *
     * @param person who signed in
     * @param session its secret, for nobody but them
     * @param csrfToken what their unsafe requests must show
     */
    public record Result(Person person, Secret session, Secret csrfToken) {}

    /**
     * Begins a session.
     *
     * @param command what is asked for
     * @return the session
     * @throws Unauthenticated if login and password do not belong together
     * @throws org.appticket.domain.Unavailable if too many sign in at once, or the store is away
     */
    public Result handle(Command command) {
        Optional<Account> account = login(command.login())
                .flatMap(accounts.passwords()::find)
                .filter(known -> known.person().active());
        boolean proven = hasher.verify(command.password(), account.flatMap(Account::password));
        Account admitted = account.filter(known -> proven).orElseThrow(Unauthenticated::new);
        Optional<PasswordHash> renewed =
                admitted.password().filter(hasher::isOutdated).map(outdated -> hasher.hash(command.password()));
        Secret secret = secrets.next();
        Person person = unitOfWork.run(() -> {
            Person current = unchanged(admitted);
            renewed.ifPresent(hash -> accounts.passwords().save(current.id(), hash));
            command.before().ifPresent(accounts.sessions()::remove);
            accounts.sessions().add(Session.begun(secret, current.id(), clock.instant()));
            return current;
        });
        return new Result(person, secret, Caller.csrfTokenOf(secret));
    }

    /** Between the proof and now somebody may have ended the access, or changed the password. */
    private Person unchanged(Account proven) {
        Person current = accounts.people().get(proven.person().id());
        if (!current.active() || !accounts.passwords().find(current.id()).equals(proven.password())) {
            throw new Unauthenticated();
        }
        return current;
    }

    private static Optional<Login> login(String raw) {
        try {
            return Optional.of(new Login(raw));
        } catch (InvalidValue nobodyHasThat) {
            return Optional.empty();
        }
    }
}
