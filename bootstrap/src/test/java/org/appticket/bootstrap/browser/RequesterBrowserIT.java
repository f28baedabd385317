package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody lives through who needs help. */
@ExtendWith(SharedServer.class)
class RequesterBrowserIT {
    private final RunningServer server;
    private final Cast cast;

    RequesterBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @Test
    void a_problem_is_reported_from_a_phone_answered_solved_and_rated() {
        cast.requester();
        ApiClient agent = cast.agent();
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("requester"), "/new")) {
            visit.page().getByLabel("In one sentence").fill("The beamer stays dark");
            visit.page().locator("textarea").fill("Room **12**, since this morning.");
            visit.page()
                    .locator("input[type=file][multiple]")
                    .setInputFiles(new FilePayload("seen.txt", "text/plain", "dark".getBytes(StandardCharsets.UTF_8)));
            visit.button("Send").click();
            visit.heading("The beamer stays dark").waitFor();
            visit.sees("seen.txt");
            assertTrue(visit.fits());
            String ticket = visit.page().url().replaceFirst(".*/", "");

            agent.post("tickets/" + ticket + "/transitions", "{'action':'START'}")
                    .requireStatus(200);
            agent.post("tickets/" + ticket + "/comments", "{'body':'On my way','visibility':'PUBLIC'}")
                    .requireStatus(201);
            agent.post("tickets/" + ticket + "/comments", "{'body':'Bring a lamp','visibility':'INTERNAL'}")
                    .requireStatus(201);
            visit.sees("On my way");
            assertEquals(0, visit.page().getByText("Bring a lamp").count());
            visit.page().getByLabel("Your message").fill("Thank you!");
            visit.button("Send reply").click();
            visit.page().locator(".bubble").getByText("Thank you!").waitFor();

            agent.post("tickets/" + ticket + "/transitions", "{'action':'RESOLVE','resolution':'New lamp.'}")
                    .requireStatus(200);
            visit.button("Yes, it is").click();
            visit.page().getByText("5 · Very satisfied").locator("..").click();
            visit.button("Send my opinion").click();
            visit.sees("Opinion: 5 of 5");
            visit.screenshot("ticket-solved-360");
        }
    }

    @Test
    void a_draft_survives_a_reload_and_another_account_does_not_see_it() {
        cast.requester();
        cast.somebody("other", "['USER']");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("requester"), "/new")) {
            visit.page().getByLabel("In one sentence").fill("Half a thought");
            visit.page().reload();
            visit.sees("Your draft has been restored.");
            assertEquals(
                    "Half a thought", visit.page().getByLabel("In one sentence").inputValue());

            visit.button("Sign out").click();
            visit.page().locator("input[name=login]").waitFor();
            assertEquals("[\"language\"]", visit.page().evaluate("JSON.stringify(Object.keys(localStorage))"));
            visit.go("/new");
            visit.signIn(cast.account("other"));
            assertEquals("", visit.page().getByLabel("In one sentence").inputValue());
        }
    }

    @Test
    void somebody_whose_session_ends_while_they_write_signs_in_and_goes_on() {
        ApiClient requester = cast.requester();
        long ticket = requester
                .post("tickets", "{'title':'Slow disk','description':''}")
                .requireStatus(201)
                .id();
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("requester"), "/tickets/" + ticket)) {
            visit.page().getByLabel("Your message").fill("It became worse");
            requester.valid("DELETE", "me/sessions", "").requireStatus(204);
            visit.button("Send reply").click();
            visit.heading("Your session has ended").waitFor();
            visit.page().locator("dialog input[name=password]").fill(Cast.PASSWORD);
            visit.page().keyboard().press("Enter");
            visit.page().locator(".bubble").getByText("It became worse").waitFor();
            visit.expects("401");
        }
    }
}
