package org.appticket.application.access;

import java.util.Optional;
import org.appticket.application.identity.AskDirectories;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.Passwords.Account;
import org.appticket.application.port.access.People;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/**
 * Finds out who somebody is by login and password. Whether an account is unknown, deactivated, has no password or another
 * one makes no difference, neither in the answer nor in the work. A password that is kept here is never shown to a directory;
 * where it is wrong, the directories are asked in pretence, so that nobody can tell by the time or by a directory that is away
 * where a password is kept (rule IDN-5, ADR 20).
 */
public final class PasswordProof {

    private final People people;
    private final Passwords passwords;
    private final PasswordHasher hasher;
    private final AskDirectories elsewhere;

    /**
     * Over the accounts.
     *
     * @param people the people
     * @param passwords their passwords
     * @param hasher compares passwords
     * @param elsewhere knows those whose passwords are kept elsewhere
     */
    public PasswordProof(People people, Passwords passwords, PasswordHasher hasher, AskDirectories elsewhere) {
        this.people = people;
        this.passwords = passwords;
        this.hasher = hasher;
        this.elsewhere = elsewhere;
    }

    /**
     * Somebody who knew their password.
     *
     * @param person who, as they were then
     * @param origin where the password is kept
     * @param known the hash that it was compared with
     * @param renewed the hash to keep instead, if that one is outdated
     */
    public record Proven(Person person, Origin origin, Optional<PasswordHash> known, Optional<PasswordHash> renewed) {}

    /**
     * What somebody says of themselves.
     *
     * @param login by which they say they sign in
     * @param password by which they prove it
     * @param address from where they come
     */
    public record Query(String login, Password password, String address) {}

    /**
     * Finds out who somebody is; to be called outside a unit of work, since it takes its time.
     *
     * @param query what they say of themselves
     * @return who they are
     * @throws Unauthenticated if login and password do not belong together
     * @throws org.appticket.domain.Unavailable if too many are asking at once, or the store is away; also, but for those whose
     *     password is kept here and right, if a directory is
     */
    public Proven handle(Query query) {
        Optional<Login> login = login(query.login());
        Optional<Account> account = login.flatMap(passwords::find);
        Optional<Account> known = account.filter(found -> found.person().active());
        if (hasher.verify(query.password(), known.flatMap(Account::password))) {
            return proven(known.orElseThrow(), query.password());
        }
        boolean isKeptHere = account.flatMap(Account::password).isPresent();
        Optional<Password> asked = isKeptHere ? Optional.empty() : Optional.of(query.password());
        return login.flatMap(typed -> elsewhere.handle(new AskDirectories.Query(typed, asked, query.address())))
                .map(person -> new Proven(person, Origin.DIRECTORY, passwords.find(person.id()), Optional.empty()))
                .orElseThrow(Unauthenticated::new);
    }

    private Proven proven(Account account, Password password) {
        Optional<PasswordHash> renewed =
                account.password().filter(hasher::isOutdated).map(outdated -> hasher.hash(password));
        return new Proven(account.person(), Origin.PASSWORD, account.password(), renewed);
    }

    /**
     * To be called inside the unit of work that relies on the proof: between the proof and now somebody may have ended
     * the access, or changed the password.
     */
    Person settled(Proven proven) {
        Person current = people.get(proven.person().id());
        if (!current.active() || !passwords.find(current.id()).equals(proven.known())) {
            throw new Unauthenticated();
        }
        proven.renewed().ifPresent(hash -> passwords.save(current.id(), hash));
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
