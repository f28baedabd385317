package org.appticket.bootstrap.api;

import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.bootstrap.server.RunningServer;

/** Somebody in each role, new for each test that asks. */
record Cast(RunningServer server, ApiClient admin, String suffix) {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "teapots wobble at noon 4711";

    static Cast on(RunningServer server) {
        ApiClient admin = new ApiClient(server).signedIn(RunningServer.ADMIN);
        return new Cast(server, admin, "-" + NEXT.incrementAndGet());
    }

    ApiClient anybody() {
        return new ApiClient(server);
    }

    /** Adds a person of this name in these roles, given as a JSON list, and signs them in. */
    ApiClient somebody(String name, String roles) {
        String login = name + suffix;
        admin.post(
                        "people",
                        "{'login':'%s','name':'%s','email':'%s@example.org','roles':%s,'password':'%s'}"
                                .formatted(login, name, login, roles, PASSWORD))
                .requireStatus(201);
        return anybody().signedIn(new RunningServer.Account(login, PASSWORD));
    }

    ApiClient requester() {
        return somebody("requester", "['USER']");
    }

    ApiClient agent() {
        return somebody("agent", "['AGENT']");
    }
}
