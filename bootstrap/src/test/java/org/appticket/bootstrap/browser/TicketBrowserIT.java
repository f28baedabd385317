package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do at a ticket, together and one after the other. */
@ExtendWith(SharedServer.class)
class TicketBrowserIT {
    private final RunningServer server;
    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient agent;

    TicketBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.agent = cast.agent();
    }

    @Test
    void two_at_the_same_ticket_see_who_writes_and_a_note_is_written_unseen() {
        long ticket = ticket("Both are here");
        try (Visit one = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/tickets/" + ticket);
                Visit other = Visit.of(server, Device.PHONE, cast.account("requester"), "/tickets/" + ticket)) {
            one.page().locator(".present").getByText("requester").first().waitFor();
            assertEquals(0, other.page().locator(".present li").count());
            other.page().getByLabel("Your message").pressSequentially("Are you");
            one.sees("requester is writing a reply…");
            one.page().locator(".composer textarea").pressSequentially("I am");
            other.sees("agent is writing a reply…");
            one.page().keyboard().press("Escape");
            one.page().keyboard().press("n");
            one.page().locator(".composer.internal textarea").pressSequentially("Hm");
            one.page()
                    .waitForCondition(() ->
                            agent.get("tickets/" + ticket + "/readers").body().contains("NOTING"));
            other.page()
                    .waitForCondition(
                            () -> !other.page().locator(".writers").innerText().contains("agent"));
            assertEquals(0, other.page().getByText("note").count());
            other.go("/tickets");
            one.page().waitForCondition(() -> one.page().locator(".present li").count() == 0);
        }
    }

    @Test
    void a_message_is_taken_back_and_stands_in_its_field_again() {
        long ticket = ticket("Too soon");
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("agent"), "/tickets/" + ticket)) {
            Locator field = visit.page().locator(".composer textarea");
            field.fill("Not what I meant");
            visit.page().keyboard().press("Control+Enter");
            visit.button("Undo").click();
            visit.sees("Taken back.");
            visit.page().waitForCondition(() -> field.inputValue().equals("Not what I meant"));
            String said = requester.get("tickets/" + ticket + "/comments").body();
            assertTrue(!said.contains("Not what I meant"), said);
        }
    }

    @Test
    void somebody_is_mentioned_by_the_keyboard_and_told() {
        long ticket = ticket("Whose is this");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/tickets/" + ticket)) {
            Page page = visit.page();
            page.locator(".composer textarea").pressSequentially("Please look, @req");
            page.locator(".mention [role=option]").first().waitFor();
            assertEquals(List.of(), visit.barriers());
            page.keyboard().press("Enter");
            page.waitForCondition(
                    () -> page.locator(".composer textarea").inputValue().equals("Please look, @requester "));
            page.keyboard().press("Control+Enter");
            page.locator(".bubble").getByText("Please look").waitFor();
            String told = agent.get("tickets/" + ticket + "/comments").body();
            assertTrue(told.contains("\"mentions\":[{\"id\":"), told);
        }
    }

    @Test
    void tickets_around_a_ticket_are_walked_by_arrow_keys() {
        long first = own("To be done first");
        long then = own("To be done then");
        agent.post("tickets/" + first + "/links", "{'type':'BLOCKS','ticket':" + then + "}")
                .requireStatus(201);
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("agent"), "/tickets/" + then + "/graph")) {
            Page page = visit.page();
            page.locator(".node.centre").focus();
            assertEquals(List.of(), visit.barriers());
            assertTrue(visit.fits());
            page.keyboard().press("ArrowLeft");
            page.locator("#node-" + first + ":focus").waitFor();
            page.keyboard().press("Enter");
            visit.heading("To be done first").waitFor();
            visit.page().getByText("See it drawn").click();
            page.locator(".node.centre").waitFor();
            visit.screenshot("graph-360");
        }
    }

    @Test
    void what_was_said_in_a_note_is_split_off_without_its_words_in_the_title() {
        long ticket = own("One thing");
        agent.post("tickets/" + ticket + "/comments", "{'body':'A secret','visibility':'INTERNAL'}")
                .requireStatus(201);
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/tickets/" + ticket)) {
            visit.button("Split off a ticket").click();
            assertEquals(List.of(), visit.barriers());
            visit.button("Create the ticket").click();
            visit.sees("linked to where it came from");
            visit.heading("One thing").waitFor();
            visit.page().locator(".said.internal").getByText("A secret").waitFor();
        }
    }

    @Test
    void a_picture_is_looked_at_and_the_next_one_by_an_arrow_key() throws IOException {
        long ticket = ticket("See for yourself");
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("requester"), "/tickets/" + ticket)) {
            Page page = visit.page();
            page.locator("input[type=file][multiple]")
                    .setInputFiles(new FilePayload[] {picture("front.png", 40), picture("back.png", 90)});
            visit.button("Send reply").click();
            visit.button("Show front.png").click();
            Locator shown = page.locator("dialog img");
            page.waitForCondition(() -> width(shown) == 40);
            assertEquals(List.of(), visit.barriers());
            assertTrue(visit.fits());
            page.keyboard().press("ArrowRight");
            page.waitForCondition(() -> width(shown) == 90);
            page.keyboard().press("Escape");
            assertEquals(0, page.locator("dialog").count());
        }
    }

    private static int width(Locator picture) {
        return (int) picture.evaluate("each => each.naturalWidth");
    }

    private static FilePayload picture(String name, int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }

    private long ticket(String title) {
        return requester
                .post("tickets", "{'title':'" + title + "','description':''}")
                .requireStatus(201)
                .id();
    }

    /** A ticket on which the agent works. */
    private long own(String title) {
        long ticket = ticket(title);
        agent.post("tickets/" + ticket + "/assignments/take", "{}");
        return ticket;
    }
}
