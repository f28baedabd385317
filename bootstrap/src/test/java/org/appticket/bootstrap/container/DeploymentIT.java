package org.appticket.bootstrap.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import java.io.File;
import java.util.Optional;
import org.appticket.adapters.rest.health.Readiness;
import org.appticket.application.access.Authenticate;
import org.appticket.application.history.VerifyHistories;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.bootstrap.operation.Operator;
import org.appticket.bootstrap.settings.SettingSources;
import org.appticket.bootstrap.settings.Settings;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The WAR that the build made, deployed on Payara Micro as it is. */
@ArquillianTest
class DeploymentIT {

    @Inject
    private Settings settings;

    @Inject
    private Readiness readiness;

    @Inject
    private HttpAuthenticationMechanism mechanism;

    @Inject
    private Authenticate authenticate;

    @Inject
    private OpenTicket openTicket;

    @Inject
    private VerifyHistories verifyHistories;

    @Deployment
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("appticket.war")));
    }

    @Test
    void what_the_resources_ask_for_is_wired_and_the_application_is_ready() {
        assertTrue(readiness.isReady());
        assertEquals(
                "org.appticket.adapters.security.AppTicketAuthenticationMechanism",
                mechanism.getClass().getName());
        assertEquals(OpenTicket.class, openTicket.getClass());
    }

    @Test
    void the_store_answers_inside_the_container() {
        VerifyHistories.Report report = verifyHistories.handle(new VerifyHistories.Query(Operator.ACTOR));

        assertEquals(0, report.verified());
        assertFalse(authenticate
                .handle(new Authenticate.Query(Optional.of("nobody's token"), Optional.empty()))
                .isPresent());
    }

    @Test
    void microprofile_config_and_the_command_line_read_the_same_settings() {
        assertEquals(Settings.read(SettingSources.ofProcess()), settings);
    }

    @Test
    void the_libraries_of_the_war_come_before_those_of_the_server() throws ClassNotFoundException {
        String place = Class.forName("org.h2.Driver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        assertTrue(place.contains("WEB-INF/lib/h2-2.4."), place);
    }
}
