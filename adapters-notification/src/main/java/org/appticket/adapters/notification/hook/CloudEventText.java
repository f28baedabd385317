package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.HookNews;

/**
 * Events as <a href="https://cloudevents.io">CloudEvents</a> 1.0 has them, structured, in JSON.
 *
 * @param source where all events come from: the public address of this installation
 */
public record CloudEventText(String source) implements HookText {

    private static final String TICKET_TYPE = "org.appticket.ticket.";
    private static final String TEST_TYPE = "org.appticket.test";

    @Override
    public Post write(Call call) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", call.mark().toString())
                .add("source", source)
                .add("time", call.at().toString());
        call.news()
                .ifPresentOrElse(
                        news -> json.add("type", type(news))
                                .add("subject", "tickets/" + news.ticket().id())
                                .add("datacontenttype", "application/json")
                                .add("data", data(news)),
                        () -> json.add("type", TEST_TYPE));
        return new Post(
                "application/cloudevents+json; charset=utf-8", json.build().toString());
    }

    private static String type(HookNews news) {
        return TICKET_TYPE + news.entry().event().kind().name().toLowerCase(Locale.ROOT);
    }

    private static JsonObjectBuilder data(HookNews news) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("event", EventJson.event(news.entry()))
                .add("ticket", TicketJson.of(news));
        news.said().ifPresent(said -> data.add("comment", EventJson.comment(said)));
        return data;
    }
}
