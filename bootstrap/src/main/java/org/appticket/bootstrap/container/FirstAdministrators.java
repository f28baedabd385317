package org.appticket.bootstrap.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.logging.Logger;
import org.appticket.application.people.CreateFirstAdministrator;
import org.appticket.application.people.OfferSetupCode;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.settings.Setting;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.domain.Refusal;
import org.appticket.domain.access.Password;

/** Sees to it that somebody can administer a new installation, without a default account. */
@Singleton
class FirstAdministrators {

    private static final Logger LOG = Logger.getLogger("org.appticket.start");

    private final Settings settings;

    @Inject
    FirstAdministrators(Settings settings) {
        this.settings = settings;
    }

    /** Makes the administrator of the settings, or else offers a code to make one; neither while there is one. */
    void welcome(Application application) throws CannotOpen {
        if (settings.firstAdministrator().isPresent()) {
            create(application, settings.firstAdministrator().get());
        } else {
            offerCode(application);
        }
    }

    private static void create(Application application, Settings.FirstAdministrator wanted) throws CannotOpen {
        try {
            application
                    .people()
                    .createFirstAdministrator()
                    .handle(new CreateFirstAdministrator.Command(wanted.login(), Password.of(wanted.password())))
                    .ifPresent(person -> LOG.info(() -> "created the administrator " + wanted.login()));
        } catch (Refusal refusal) {
            throw new CannotOpen(Setting.ADMIN_LOGIN.key() + " and " + Setting.ADMIN_PASSWORD.key()
                    + " cannot make the first administrator: " + refusal.getMessage());
        }
    }

    // On standard output and not in the log: the log masks secrets, and may be kept elsewhere.
    private static void offerCode(Application application) {
        application
                .people()
                .offerSetupCode()
                .handle(new OfferSetupCode.Command())
                .ifPresent(code -> {
                    System.out.println("There is no administrator yet. Within three days, make one with this code:");
                    System.out.println("  POST /api/v1/setup {\"code\":\"" + code.text()
                            + "\",\"login\":\"...\",\"name\":\"...\",\"password\":\"...\"}");
                    System.out.flush();
                });
    }
}
