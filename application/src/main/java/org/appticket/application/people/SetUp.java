package org.appticket.application.people;

import java.time.InstantSource;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Person;

/** Creates the first administrator for whoever knows a one-time code; with it all codes are used up. */
public final class SetUp {

    private final Registry registry;
    private final SetupCodes codes;
    private final InstantSource clock;

    /**
     * Over the accounts and the codes.
     *
     * @param registry where accounts are
     * @param codes where codes are
     * @param clock what time it is
     */
    public SetUp(Registry registry, SetupCodes codes, InstantSource clock) {
        this.registry = registry;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param code the code, as it was typed
     * @param login by which the administrator will sign in
     * @param name their name
     * @param password how they will prove who they are
     */
    public record Command(String code, String login, String name, Password password) {
        @Override
        public String toString() {
            return "a set-up by " + login;
        }
    }

    /**
     * Creates the administrator.
     *
     * @param command what is asked for
     * @return the administrator
     * @throws Unauthenticated if the code is wrong, used up or too old, or somebody administers already
     * @throws org.appticket.domain.InvalidValue naming everything that is not as it must be; the code stays valid
     * @throws org.appticket.domain.Duplicate if somebody has that login; the code stays valid
     */
    public Person handle(Command command) {
        Digest code = Secret.parse(command.code().strip())
                .orElseThrow(Unauthenticated::new)
                .digest();
        require(codes.contains(code, clock.instant()));
        Registry.Account account =
                registry.prepared(Newcomer.administrator(command.login(), command.name(), command.password()));
        return registry.unitOfWork().run(() -> {
            require(codes.take(code, clock.instant()));
            require(registry.people().listAdministrators().isEmpty());
            codes.removeAll();
            return registry.addedFirst(account);
        });
    }

    private static void require(boolean proven) {
        if (!proven) {
            throw new Unauthenticated();
        }
    }
}
