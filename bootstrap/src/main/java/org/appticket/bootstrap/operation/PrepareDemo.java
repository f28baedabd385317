package org.appticket.bootstrap.operation;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Login;

/** Creates the demo's accounts that are not there yet. */
record PrepareDemo() implements Operation {

    @Override
    public int run(Application application, InputStream input, Report report) {
        for (DemoAccount account : DemoAccount.values()) {
            if (isMissing(application, account)) {
                application.people().createPerson().handle(new CreatePerson.Command(Operator.ACTOR, newcomer(account)));
            }
        }
        return 0;
    }

    private static boolean isMissing(Application application, DemoAccount account) {
        return application
                .outside()
                .store()
                .people()
                .find(new Login(account.login()))
                .isEmpty();
    }

    private static Newcomer newcomer(DemoAccount account) {
        return new Newcomer(
                account.login(),
                account.displayName(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(account.role()),
                true,
                Optional.of(Password.of(account.password())));
    }
}
