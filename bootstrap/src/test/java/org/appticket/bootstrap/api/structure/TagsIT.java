package org.appticket.bootstrap.api.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class TagsIT {
    private final Cast cast;
    private final String word = "Tag" + System.nanoTime();

    TagsIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void a_tag_shows_to_who_sees_a_ticket_with_it() {
        ApiClient requester = cast.requester();
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        ApiClient agent = cast.agent();
        String mine = opened(requester, "-mine", "false");
        String others = opened(manager, "-others", "false");
        String secret = opened(manager, "-secret", "true");

        assertEquals(List.of(mine), tags(requester));
        assertEquals(List.of(mine, others), tags(agent));
        assertEquals(List.of(mine, others, secret), tags(manager));
    }

    @Test
    void tags_come_page_by_page_and_are_not_counted() {
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        String first = opened(manager, "-1", "false");
        String second = opened(manager, "-2", "false");

        Reply page = manager.get("tags?limit=1&q=" + word.toUpperCase(Locale.ROOT));
        String next = page.json().getString("next");
        Reply last = manager.get("tags?limit=1&q=" + word.toUpperCase(Locale.ROOT) + "&after=" + next);

        assertEquals(List.of(first), names(page));
        assertEquals(List.of(second), names(last));
        assertFalse(last.json().containsKey("next"));
        manager.unchecked("GET", "/api/v1/tags?count=true", new byte[0]).requireStatus(422);
        manager.unchecked("GET", "/api/v1/tags?q=a%07", new byte[0]).requireStatus(422);
        manager.unchecked("GET", "/api/v1/tags?q=" + "x".repeat(51), new byte[0])
                .requireStatus(422);
    }

    private String opened(ApiClient by, String end, String confidential) {
        by.post(
                        "tickets",
                        "{'title':'Words','description':'','tags':['%s'],'confidential':%s}"
                                .formatted(word + end, confidential))
                .requireStatus(201);
        return word + end;
    }

    private List<String> tags(ApiClient client) {
        return names(client.get("tags?q=" + word));
    }

    private static List<String> names(Reply reply) {
        return reply.requireStatus(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("name"))
                .toList();
    }
}
