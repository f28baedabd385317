package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.people.Language;
import org.appticket.domain.ticket.TicketState;

/**
 * <a href="https://docs.slack.dev/reference/block-kit">Blocks</a> of messages in Slack. What is written in tickets stands in plain text,
 * in which Slack reads no markup, so that nobody is called by what somebody wrote.
 */
final class SlackBlocks {
    /** What the buttons are called when they come back. */
    static final String TAKE = "appticket_take";

    static final String ASK = "appticket_ask";
    static final String RESOLVE = "appticket_resolve";
    static final String RESOLUTION = "appticket_resolution";

    private SlackBlocks() {}

    /** Number and title, which lead to the ticket, and what happened. */
    static JsonObjectBuilder headline(String headline, String link, String sentence) {
        return section(markdown("*<" + escaped(link) + "|" + escaped(headline) + ">*\n" + escaped(sentence)));
    }

    static JsonObjectBuilder facts(TicketRecord ticket, HookWords words) {
        JsonArrayBuilder facts = Json.createArrayBuilder();
        words.facts(ticket).forEach((name, value) -> facts.add(plain(name + ": " + value)));
        return Json.createObjectBuilder().add("type", "context").add("elements", facts);
    }

    /** What can be done to the ticket by somebody who works on it; possibly nothing. */
    static JsonArrayBuilder buttons(TicketRecord ticket, HookWords words, Language language) {
        JsonArrayBuilder buttons = Json.createArrayBuilder();
        String value = ticket.id() + " " + language;
        if (!isResolved(ticket.state()) && ticket.lead().isEmpty()) {
            buttons.add(button(TAKE, words.word("take"), value).add("style", "primary"));
        }
        if (!isResolved(ticket.state())) {
            buttons.add(button(ASK, words.word("resolve"), value));
        }
        return buttons;
    }

    private static boolean isResolved(TicketState state) {
        return switch (state.status()) {
            case OPEN, IN_PROGRESS, WAITING -> false;
            case RESOLVED, CLOSED -> true;
        };
    }

    static JsonObjectBuilder button(String action, String label, String value) {
        return Json.createObjectBuilder()
                .add("type", "button")
                .add("action_id", action)
                .add("text", plain(label))
                .add("value", value);
    }

    static JsonObjectBuilder actions(JsonArrayBuilder buttons) {
        return Json.createObjectBuilder().add("type", "actions").add("elements", buttons);
    }

    static JsonObjectBuilder section(JsonObjectBuilder text) {
        return Json.createObjectBuilder().add("type", "section").add("text", text);
    }

    static JsonObjectBuilder plain(String text) {
        return Json.createObjectBuilder()
                .add("type", "plain_text")
                .add("text", text)
                .add("emoji", false);
    }

    private static JsonObjectBuilder markdown(String text) {
        return Json.createObjectBuilder()
                .add("type", "mrkdwn")
                .add("text", text)
                .add("verbatim", true);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "¦");
    }
}
