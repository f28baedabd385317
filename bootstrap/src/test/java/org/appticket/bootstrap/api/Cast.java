package org.appticket.bootstrap.api;

import jakarta.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.bootstrap.server.RunningServer;

/** Somebody in each role, new for each test that asks. */
public record Cast(RunningServer server, ApiClient admin, String suffix) {
    private static final AtomicInteger NEXT = new AtomicInteger();
    public static final String PASSWORD = "teapots wobble at noon 4711";

    public static Cast on(RunningServer server) {
        ApiClient admin = new ApiClient(server).signedIn(RunningServer.ADMIN);
        return new Cast(server, admin, "-" + NEXT.incrementAndGet());
    }

    public ApiClient anybody() {
        return new ApiClient(server);
    }

    /** Whom {@link #somebody} of this name signs in as. */
    public RunningServer.Account account(String name) {
        return new RunningServer.Account(name + suffix, PASSWORD);
    }

    /** Adds a person of this name in these roles, given as a JSON list, and signs them in. */
    public ApiClient somebody(String name, String roles) {
        RunningServer.Account account = account(name);
        String login = account.login();
        admin.post(
                        "people",
                        "{'login':'%s','name':'%s','email':'%s@example.org','roles':%s,'password':'%s'}"
                                .formatted(login, name, login, roles, account.password()))
                .requireStatus(201);
        return anybody().signedIn(account);
    }

    /** The same person in another browser. */
    public ApiClient again(String name) {
        return anybody().signedIn(account(name));
    }

    /** What the same person is answered with a code, or without one if it is empty. */
    public Reply trying(String name, String code) {
        String besides = code.isEmpty() ? "" : ",'code':'" + code + "'";
        return anybody()
                .post("session", "{'login':'%s','password':'%s'%s}".formatted(name + suffix, PASSWORD, besides));
    }

    public ApiClient requester() {
        return somebody("requester", "['USER']");
    }

    public ApiClient agent() {
        return somebody("agent", "['AGENT']");
    }

    /** How well a channel does, as an administrator sees it. */
    public JsonObject channel(String name) {
        return admin()
                .get("channels")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("channel").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
