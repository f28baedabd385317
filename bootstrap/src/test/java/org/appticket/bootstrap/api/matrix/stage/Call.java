package org.appticket.bootstrap.api.matrix.stage;

import java.util.ArrayList;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.api.contract.Operations;

/**
 * A request that is valid for its endpoint.
 *
 * @param client who sends it
 * @param ids what stands in for each part of the path that is in braces, from left to right
 * @param body its body; single quotes stand for double ones
 * @param headers names and values in turn
 */
public record Call(ApiClient client, List<Object> ids, String query, String body, List<String> headers) {
    private static final Object MISSING = 999_999_999L;
    private static final Key MISSING_KEY = new Key("nowhere");

    /** Without a query. */
    public Call(ApiClient client, List<Object> ids, String body, List<String> headers) {
        this(client, ids, "", body, headers);
    }

    /** What stands in for a part of the path that is no number, but a name that people gave. */
    public record Key(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static Call by(Scene scene, Object... ids) {
        return new Call(scene.client(), List.of(ids), "", "", List.of());
    }

    public Call as(ApiClient other) {
        return new Call(other, ids, query, body, headers);
    }

    public Call saying(String text) {
        return new Call(client, ids, query, text, headers);
    }

    /** With a query, as it stands behind the question mark. */
    public Call asking(String text) {
        return new Call(client, ids, text, body, headers);
    }

    public Call seen(String version) {
        return new Call(client, ids, query, body, List.of("If-Match", version));
    }

    /** As whoever has seen the version that is at this path now. */
    public Call seenAt(Scene scene, String path) {
        return seen(scene.stage().version(path));
    }

    /** The same about things that do not exist, for each of its ids in turn. */
    public List<Call> aboutNothing() {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            List<Object> changed = new ArrayList<>(ids);
            changed.set(i, ids.get(i) instanceof Key ? MISSING_KEY : MISSING);
            calls.add(new Call(client, changed, query, body, headers));
        }
        return calls;
    }

    public Reply send(String endpoint) {
        return send(endpoint, true);
    }

    /** Sends it though the contract does not allow it. */
    public Reply sendInvalid(String endpoint) {
        return send(endpoint, false);
    }

    private Reply send(String endpoint, boolean valid) {
        String[] parts = endpoint.split(" ", 2);
        String path = parts[1];
        for (Object id : ids) {
            path = path.replaceFirst("\\{[^}]+}", String.valueOf(id));
        }
        if (Operations.PAGES.contains(endpoint)) {
            return client.unchecked(parts[0], path, new byte[0]);
        }
        String address = Operations.addressOf(endpoint, path) + (query.isEmpty() ? "" : "?" + query);
        String[] all = headers.toArray(String[]::new);
        return valid ? client.valid(parts[0], address, body, all) : client.invalid(parts[0], address, body, all);
    }
}
