package org.appticket.application.people;

import java.util.Optional;
import org.appticket.domain.Duplicate;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Person;

/** Creates an administrator as the settings describe them, as long as nobody administers. */
public final class CreateFirstAdministrator {

    private final Registry registry;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     */
    public CreateFirstAdministrator(Registry registry) {
        this.registry = registry;
    }

    /**
     * What is asked for.
     *
     * @param login by which the administrator will sign in; also their name, until they change it
     * @param password how they will prove who they are
     */
    public record Command(String login, Password password) {}

    /**
     * Creates the administrator.
     *
     * @param command what is asked for
     * @return the administrator; nothing if somebody administers already, also if they began to at the same moment
     * @throws org.appticket.domain.InvalidValue naming everything that is not as it must be
     * @throws Duplicate if somebody who does not administer has that login
     */
    public Optional<Person> handle(Command command) {
        if (isAdministered()) {
            return Optional.empty();
        }
        Registry.Account account =
                registry.prepared(Newcomer.administrator(command.login(), command.login(), command.password()));
        try {
            return registry.unitOfWork()
                    .run(() -> isAdministered() ? Optional.empty() : Optional.of(registry.addedFirst(account)));
        } catch (Duplicate taken) {
            if (isAdministered()) {
                return Optional.empty();
            }
            throw taken;
        }
    }

    private boolean isAdministered() {
        return registry.unitOfWork()
                .run(() -> !registry.people().listAdministrators().isEmpty());
    }
}
