package org.appticket.application.people;

import org.appticket.domain.account.LetterKind;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Gives somebody an account. Without a password they are sent an invitation to choose one, where mail can be sent. */
public final class CreatePerson {

    private final Registry registry;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     */
    public CreatePerson(Registry registry) {
        this.registry = registry;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param newcomer who is to get an account
     */
    public record Command(Actor by, Newcomer newcomer) {}

    /**
     * Creates it.
     *
     * @param command what is asked for
     * @return the new person
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.InvalidValue naming everything that is not as it must be
     * @throws org.appticket.domain.Duplicate if somebody has that login
     */
    public Person handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_PEOPLE);
        Registry.Account account = registry.prepared(command.newcomer());
        return registry.unitOfWork().run(() -> {
            Person person = registry.added(account);
            if (account.password().isEmpty()) {
                registry.mail().write(person, LetterKind.INVITATION);
            }
            registry.audit()
                    .add(AuditEntry.of(AuditKind.PERSON_ADDED)
                            .by(command.by())
                            .about(person.id())
                            .withAll("roles", person.roles()));
            return person;
        });
    }
}
