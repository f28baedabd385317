package org.appticket.bootstrap.api.interference;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.appticket.bootstrap.api.Reply;

/**
 * What somebody is told, with the names of one world taken out. Numbers of tickets, comments and notices, and instants, are
 * called after the order in which they were first told to this person, so that equal ones stay equal and others stay others.
 */
final class Renaming {
    /**
     * Drawn at random, wherever they stand: the name of a problem, the secret of a session, the salted proof of an event, the key by
     * which push services know an installation. A cursor is opaque, holds numbers and instants, and is followed instead. When a session or token was last used is kept once a minute,
     * so that it says how long the questions took; so does how much time is left or gone, and how long it took to resolve tickets.
     */
    private static final Set<String> RANDOM = Set.of(
            "instance",
            "csrfToken",
            "applicationServerKey",
            "digest",
            "next",
            "usedAt",
            "lastUsedAt",
            "remaining",
            "overrun",
            "amount",
            "mean",
            "median",
            "p90");

    /**
     * Names of the one server and of the moment, such as the end of a connection that served its time; the length follows from
     * numbers and instants; {@code Link} is a cursor.
     */
    private static final Set<String> HEADERS_OF_THE_MOMENT = Set.of("connection", "date", "content-length", "link");

    /** Fields of the history that tell a number. */
    private static final Map<String, String> CHANGED =
            Map.of("comment", "comment", "followUp", "ticket", "followUpOf", "ticket");

    private static final Set<String> TICKETS = Set.of("ticket", "followUpOf", "blockedBy", "path");

    private final Map<String, String> names = new HashMap<>();

    /** Status, headers and body. */
    String told(Reply reply) {
        Map<String, String> headers = new TreeMap<>();
        reply.answer().headers().map().forEach((name, values) -> {
            if (!HEADERS_OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, values.stream().map(Renaming::tag).collect(Collectors.joining(", ")));
            }
        });
        String type = reply.header("Content-Type");
        String body = type.endsWith("json") ? renamed("", reply.json()).toString() : reply.body();
        return reply.status() + " " + headers + (reply.header("Link").isEmpty() ? " " : " and more ") + body;
    }

    /** A tag of a version is told as it is; one of content follows from the content, which is compared itself. */
    private static String tag(String value) {
        return value.matches("\"[A-Za-z0-9_-]{22}\"") ? "a tag of content" : value;
    }

    private JsonValue renamed(String member, JsonValue value) {
        if (RANDOM.contains(member) || isOfTheMoment(member, value)) {
            return Json.createValue("a " + member);
        }
        if (value instanceof JsonObject object) {
            return renamed(object);
        }
        if (value instanceof JsonArray array) {
            var items = Json.createArrayBuilder();
            array.forEach(item -> items.add(renamed(member, item)));
            return items.build();
        }
        if (value instanceof JsonNumber number && TICKETS.contains(member)) {
            return named("ticket", number.toString());
        }
        if (value instanceof JsonString text && isInstant(text.getString())) {
            return named("instant", text.getString());
        }
        return value;
    }

    /** Working days that begin while it is closed last until the same time on the wall, whose business time has odd fractions. */
    private static boolean isOfTheMoment(String member, JsonValue value) {
        return member.equals("budget") && value.toString().contains(".");
    }

    private JsonObject renamed(JsonObject object) {
        String kind = kind(object);
        String field = object.containsKey("field") ? object.getString("field") : "";
        var renamed = Json.createObjectBuilder();
        object.forEach((member, value) -> {
            boolean own = member.equals("id") && !kind.isEmpty();
            boolean of = CHANGED.containsKey(field) && (member.equals("from") || member.equals("to"));
            String called = of ? CHANGED.getOrDefault(field, field) : kind;
            renamed.add(member, own || of ? named(called, value.toString()) : renamed(member, value));
        });
        return renamed.build();
    }

    /** What an object with a number is, if numbers of its kind may differ between worlds. */
    private static String kind(JsonObject object) {
        if (object.containsKey("title")) {
            return "ticket";
        }
        if (object.containsKey("visibility")) {
            return "comment";
        }
        if (object.containsKey("scopes")) {
            return "token";
        }
        if (object.containsKey("origin")) {
            return "session";
        }
        return object.containsKey("read") ? "notice" : "";
    }

    private JsonString named(String kind, String value) {
        String key = kind + " " + value;
        String name = names.computeIfAbsent(key, one -> kind + " #" + names.size());
        return Json.createValue(name);
    }

    private static boolean isInstant(String text) {
        if (!text.endsWith("Z")) {
            return false;
        }
        try {
            return Instant.parse(text) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
