package org.appticket.bootstrap.api.interference;

import java.util.ArrayList;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Reply;

/** Changes that an observer attempts; what others did unseen must not show in how they go. */
final class Attempts {
    private static final String TICKET = "{'title':'It hums','description':''}";

    private Attempts() {}

    /** A ticket that only the other team sees. */
    static String hidden(long team) {
        return TICKET.replace("}", ",'confidential':true,'team':" + team + "}");
    }

    /** What the observer is told: about secrets, with a key that somebody unseen has used, and about their own inbox. */
    static List<String> told(World world, String observer, Story story, Renaming names) {
        ApiClient client = world.as(observer);
        List<String> told = new ArrayList<>();
        for (int secret : story.secret()) {
            String path = "tickets/" + world.ticket(secret);
            for (Reply reply : List.of(
                    client.patch(path, "*", "{'title':'Mine'}"),
                    client.patch(path, "\"1\"", "{'title':'Mine'}"),
                    client.post(path + "/transitions", "{'action':'START'}"),
                    client.post(path + "/comments", "{'body':'Hello?','visibility':'PUBLIC'}"),
                    client.post(path + "/follow-ups", "{'description':'Again'}"),
                    client.patch(path + "/comments/" + world.comment(secret), "*", "{'body':'No'}"),
                    client.valid("DELETE", path + "/comments/" + world.comment(secret), "", "If-Match", "*"))) {
                told.add(names.told(reply));
            }
        }
        String key = Story.keyOf(story.secret().get(0));
        told.add(withoutNumber(client.post("tickets", TICKET, "Idempotency-Key", key), names));
        told.add(names.told(client.post("notifications/read", "{}")));
        told.add(names.told(client.get("notifications?count=true")));
        return told;
    }

    /** Where a ticket is follows from the server's port and from its number, which is renamed in the body. */
    private static String withoutNumber(Reply opened, Renaming names) {
        return names.told(opened).replaceAll("location=\\S+", "location=…");
    }
}
