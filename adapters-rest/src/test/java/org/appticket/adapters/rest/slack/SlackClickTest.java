package org.appticket.adapters.rest.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.chat.ClickButton.Press;
import org.appticket.domain.Refusal;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.chat.ReplyAddress;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Language;
import org.junit.jupiter.api.Test;

class SlackClickTest {
    private static final String CLICK = """
            {"type":"block_actions","team":{"id":"T1","domain":"acme"},"user":{"id":"U2","username":"ada","team_id":"T1"},
             "api_app_id":"A1","trigger_id":"13.73.80","response_url":"https://hooks.slack.com/actions/T1/2/3",
             "actions":[{"type":"button","action_id":"%s","block_id":"x","value":"%s","action_ts":"1.2"}]%s}""";

    private static Optional<SlackClick> parse(String payload) {
        String form = "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
        return SlackClick.parse(form.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void who_clicked_what_is_read_from_what_slack_says() {
        assertEquals(
                Optional.of(new SlackClick(
                        new ChatMember("T1", "U2"),
                        "ada",
                        "13.73.80",
                        new Press.Take(new TicketId(1042), Language.FR),
                        new ReplyAddress("https://hooks.slack.com/actions/T1/2/3"))),
                parse(CLICK.formatted("appticket_take", "1042 FR", "")));
        assertEquals(
                new Press.Ask(new TicketId(7), Language.EN),
                parse(CLICK.formatted("appticket_ask", "7 EN", ""))
                        .orElseThrow()
                        .press());
    }

    @Test
    void what_was_written_into_a_form_is_read_whatever_its_block_is_called() {
        String state =
                ",\"state\":{\"values\":{\"appticket_resolution_3\":{\"appticket_resolution\":{\"type\":\"plain_text_input\",\"value\":\"Câble & prise\"}}}}";
        assertEquals(
                new Press.Resolve("sealed", "Câble & prise"),
                parse(CLICK.formatted("appticket_resolve", "sealed", state))
                        .orElseThrow()
                        .press());
        String empty = state.replace("\"Câble & prise\"", "null");
        assertEquals(
                new Press.Resolve("sealed", ""),
                parse(CLICK.formatted("appticket_resolve", "sealed", empty))
                        .orElseThrow()
                        .press());
    }

    @Test
    void other_clicks_and_other_messages_of_slack_are_nobodys_business() {
        assertEquals(Optional.empty(), parse(CLICK.formatted("appticket_link", "", "")));
        assertEquals(Optional.empty(), parse("{\"type\":\"view_submission\"}"));
        assertEquals(Optional.empty(), parse("{\"type\":\"block_actions\",\"actions\":[]}"));
        assertEquals(Optional.empty(), parse("{\"type\":\"block_actions\",\"actions\":[7]}"));
        assertEquals(Optional.empty(), parse("{\"type\":7}"));
    }

    @Test
    void what_is_no_click_at_all_is_refused() {
        for (String form :
                List.of("", "payload=", "payload=%7B", "payload=%zz", "payload=[]", "other=1", "payload=%")) {
            assertThrows(Rejection.class, () -> SlackClick.parse(form.getBytes(StandardCharsets.UTF_8)), form);
        }
        for (String value : List.of("", "0 FR", "-1 FR", "1 DE", "1", "1 FR ", "9999999999999999999 FR")) {
            assertThrows(Rejection.class, () -> parse(CLICK.formatted("appticket_take", value, "")), value);
        }
        String nobody = CLICK.formatted("appticket_take", "1 FR", "").replace("\"U2\"", "\"\"");
        assertThrows(Refusal.class, () -> parse(nobody));
        String silent = CLICK.formatted("appticket_take", "1 FR", "").replace("https://hooks.slack.com", "");
        assertThrows(Refusal.class, () -> parse(silent));
        String unnamed = CLICK.formatted("appticket_take", "1 FR", "").replace("13.73.80", "");
        assertThrows(Rejection.class, () -> parse(unnamed));
    }
}
