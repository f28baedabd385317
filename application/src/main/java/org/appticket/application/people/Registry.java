package org.appticket.application.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Violations;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.PasswordRule;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.FoldedWords;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;

/**
 * What the use cases that change accounts work with. Passwords are checked and hashed before a unit of work begins, so
 * that nobody waits for that.
 *
 * @param unitOfWork what a change is made in
 * @param people the people
 * @param identifiers where numbers come from
 * @param keys what people prove themselves with
 * @param hasher hashes passwords
 * @param rule which passwords may be set
 * @param mail what people are written to about their accounts
 * @param audit where it is written down what was done
 * @param region what holds for whoever has not chosen otherwise
 */
public record Registry(
        UnitOfWork unitOfWork,
        People people,
        Identifiers identifiers,
        Keys keys,
        PasswordHasher hasher,
        PasswordRule rule,
        Correspondence mail,
        AuditLog audit,
        Region region) {

    /**
     * What people prove themselves with.
     *
     * @param passwords their passwords
     * @param sessions their sessions
     * @param tokens their API tokens
     */
    public record Keys(Passwords passwords, Sessions sessions, ApiTokens tokens) {
        /**
         * Ends somebody's sessions; to be called inside a unit of work.
         *
         * @param person whose
         */
        public void endSessionsOf(PersonId person) {
            sessions.removeAllOf(person);
        }

        /**
         * Ends somebody's sessions and API tokens; to be called inside a unit of work.
         *
         * @param person whose
         */
        public void endAccessOf(PersonId person) {
            sessions.removeAllOf(person);
            tokens.removeAllOf(person);
        }
    }

    /**
     * An account that can be added.
     *
     * @param person whose, not saved yet
     * @param password the hash of their password, if they have one
     */
    record Account(Person person, Optional<PasswordHash> password) {}

    Account prepared(Newcomer newcomer) {
        Violations violations = new Violations();
        Optional<Login> login = violations.gather(() -> new Login(newcomer.login()));
        Optional<Profile> profile = violations.gather(() -> newcomer.profile(region));
        violations.gather(() -> requireSome(newcomer.roles()));
        newcomer.password()
                .ifPresent(password -> violations.gather(
                        () -> rule.check(password, known(newcomer.login(), newcomer.name(), newcomer.email()))));
        violations.refuse();
        Optional<PasswordHash> hash = newcomer.password().map(hasher::hash);
        return new Account(
                new Person(
                        identifiers.nextPerson(),
                        login.orElseThrow(),
                        profile.orElseThrow(),
                        newcomer.roles(),
                        newcomer.active(),
                        Version.UNSAVED),
                hash);
    }

    /** To be called inside a unit of work. */
    Person added(Account account) {
        Person person = people.add(account.person());
        account.password().ifPresent(hash -> keys.passwords().save(person.id(), hash));
        return person;
    }

    /** The same for the first who administers. */
    Person addedFirst(Account account) {
        Person person = added(account);
        audit.add(AuditEntry.of(AuditKind.FIRST_ADMINISTRATOR).about(person.id()));
        return person;
    }

    /**
     * Sees to it that somebody may take a password (rule ACC-1 in {@code docs/rules.md}).
     *
     * @param password the password
     * @param of who wants to take it
     * @throws InvalidValue for the field {@code password} if they may not
     */
    public void requireGood(Password password, Person of) {
        rule.check(password, known(of.login().value(), of.name(), of.profile().email()));
    }

    static void requireSome(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw InvalidValue.of("roles", Problem.REQUIRED);
        }
    }

    private static List<String> known(String login, String name, Optional<String> email) {
        List<String> words = new ArrayList<>(
                FoldedWords.of(login + " " + name + " " + email.orElse("")).words());
        words.add(login.toLowerCase(Locale.ROOT));
        return words;
    }
}
