package org.appticket.application.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.Violations;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Changes somebody's account. Other roles or another password end their sessions; ending their access ends their sessions
 * and API tokens (rule ACC-4 in {@code docs/rules.md}); each of these, and another address, makes pending one-time secrets
 * worthless. There is always somebody left who administers (rule PPL-2).
 */
public final class ChangePerson {

    private final Registry registry;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     */
    public ChangePerson(Registry registry) {
        this.registry = registry;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param person whose account
     * @param expected the version that they saw; nothing if they do not care
     * @param profile what changes of the profile
     * @param roles the new roles
     * @param active whether they may use the service desk
     * @param password the new password
     */
    public record Command(
            Actor by,
            PersonId person,
            Optional<Version> expected,
            ProfilePatch profile,
            Optional<Set<Role>> roles,
            Optional<Boolean> active,
            Optional<Password> password) {

        private Person appliedTo(Person before) {
            return before.with(profile.appliedTo(before.profile()))
                    .with(roles.orElse(before.roles()), active.orElse(before.active()));
        }

        private boolean concernsAdministrators() {
            return roles.isPresent() || active.isPresent();
        }
    }

    /**
     * Changes it.
     *
     * @param command what is asked for
     * @return the person after it
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws NotFound if there is no such person
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws InvalidValue naming everything that is not as it must be; also if nobody would administer any more
     */
    public Person handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_PEOPLE);
        Optional<PasswordHash> hash = checked(command);
        return registry.unitOfWork().run(() -> {
            List<Person> administrators =
                    command.concernsAdministrators() ? registry.people().listAdministrators() : List.of();
            Person before = registry.people().get(command.person());
            before.require(command.expected());
            Person after = command.appliedTo(before);
            if (administrators.equals(List.of(before)) && !after.administers()) {
                throw lastAdministrator(after);
            }
            hash.ifPresent(made -> registry.keys().passwords().save(before.id(), made));
            endWhatHasNoGround(before, after, hash.isPresent());
            new AccountChange(before, after, hash.isPresent())
                    .entries(command.by())
                    .forEach(registry.audit()::add);
            return after.equals(before) ? before : registry.people().save(after);
        });
    }

    private Optional<PasswordHash> checked(Command command) {
        Person seen = registry.people().find(command.person()).orElseThrow(NotFound::new);
        seen.require(command.expected());
        Violations violations = new Violations();
        violations.gather(() -> command.profile().appliedTo(seen.profile()));
        command.roles().ifPresent(roles -> violations.gather(() -> Registry.requireSome(roles)));
        command.password().ifPresent(password -> violations.gather(() -> registry.requireGood(password, seen)));
        violations.refuse();
        return command.password().map(registry.hasher()::hash);
    }

    private void endWhatHasNoGround(Person before, Person after, boolean passwordChanged) {
        if (!after.active()) {
            registry.keys().endAccessOf(after.id());
        } else if (passwordChanged || !after.roles().equals(before.roles())) {
            registry.keys().endSessionsOf(after.id());
        }
        boolean sameAddress = after.profile().email().equals(before.profile().email());
        if (!after.active() || passwordChanged || !sameAddress) {
            registry.mail().voidSecretsOf(after.id());
        }
    }

    private static InvalidValue lastAdministrator(Person after) {
        return InvalidValue.of(after.active() ? "roles" : "active", Problem.NOT_APPLICABLE);
    }
}
