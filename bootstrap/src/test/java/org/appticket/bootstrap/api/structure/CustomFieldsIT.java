package org.appticket.bootstrap.api.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class CustomFieldsIT {
    private static final String LABEL = "'label':{'fr':'Étage','en':'Floor'}";

    private final Cast cast;
    private final ApiClient admin;
    private final ApiClient agent;
    private final ApiClient requester;

    CustomFieldsIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.admin = cast.admin();
        this.agent = cast.agent();
        this.requester = cast.requester();
    }

    @Test
    void values_of_every_type_are_set_shown_changed_and_told_in_the_history() {
        String text = field("TEXT", "");
        String number = field("NUMBER", "");
        String date = field("DATE", "");
        String choice = field("CHOICE", ",'choices':[{'value':'paris','label':{'fr':'Paris','en':'Paris'}}]");
        String person = field("PERSON", "");
        long me = requester.get("me").id();

        String said = "{'%s':'two\\nlines','%s':12.50,'%s':'2031-03-04','%s':'paris','%s':%d}"
                .formatted(text, number, date, choice, person, me);
        Reply opened = open(requester, said).requireStatus(201);
        String ticket = "tickets/" + opened.id();
        JsonObject shown = opened.json().getJsonObject("customFields");
        assertEquals("two\nlines", shown.getString(text));
        assertEquals("12.5", shown.getJsonNumber(number).toString());
        assertEquals("2031-03-04", shown.getString(date));
        assertEquals("paris", shown.getString(choice));
        assertEquals(me, shown.getInt(person));

        agent.patch(ticket, "*", "{'customFields':{'%s':null,'%s':13}}".formatted(text, number))
                .requireStatus(200);
        JsonObject event = last(requester.get(ticket + "/history"));
        JsonObject change = event.getJsonArray("changes").getJsonObject(0);
        assertEquals("customFields", change.getString("field"));
        assertEquals(2, change.getJsonObject("from").size());
        assertEquals(13, change.getJsonObject("to").getInt(number));
        assertFalse(requester.get(ticket).json().getJsonObject("customFields").containsKey(text));
        assertEquals(
                4, requester.get(ticket).json().getJsonObject("customFields").size());
    }

    @Test
    void what_is_for_those_who_work_on_tickets_does_not_exist_for_requesters() {
        String key = field("TEXT", ",'visibility':'INTERNAL'");
        String ticket = "tickets/" + open(requester, "{}").requireStatus(201).id();

        Reply refused = open(requester, "{'%s':'high'}".formatted(key)).requireProblem(422, "invalid");
        Reply missing = open(requester, "{'%s':'high'}".formatted(key + "x")).requireProblem(422, "invalid");
        assertEquals(List.of("/customFields/" + key + " unknown-member"), refused.errors());
        assertEquals(List.of("/customFields/" + key + "x unknown-member"), missing.errors());
        requester.get("custom-fields/" + key).requireProblem(404, "not-found");
        assertFalse(requester.get("custom-fields").body().contains(key));
        assertTrue(agent.get("custom-fields").body().contains(key));

        agent.patch(ticket, "*", "{'customFields':{'%s':'high'}}".formatted(key))
                .requireStatus(200);
        assertEquals(
                "high", agent.get(ticket).json().getJsonObject("customFields").getString(key));
        for (String path : List.of(ticket, "tickets?requester=me", ticket + "/history")) {
            assertFalse(requester.get(path).requireStatus(200).body().contains(key), path);
        }
        assertTrue(agent.get(ticket + "/history").body().contains(key));
    }

    @Test
    void what_is_wrong_is_named_at_its_key() {
        String number = field("NUMBER", "");
        String day = field("DATE", "");
        String person = field("PERSON", "");
        String retired = field("TEXT", ",'active':false");
        String requests = "r" + System.nanoTime();
        define(requests, "TEXT", "", "['REQUEST']").requireStatus(201);

        Reply refused = open(
                        agent,
                        "{'%s':'two','%s':'2031-02-30','%s':999999999,'%s':'x','%s':'x','nowhere':1}"
                                .formatted(number, day, person, retired, requests))
                .requireProblem(422, "invalid");

        assertEquals(
                Set.of(
                        "/customFields/" + day + " wrong-format",
                        "/customFields/" + number + " wrong-type",
                        "/customFields/" + person + " unknown-reference",
                        "/customFields/" + requests + " not-applicable",
                        "/customFields/" + retired + " not-applicable",
                        "/customFields/nowhere unknown-member"),
                Set.copyOf(refused.errors()));
        agent.invalid("POST", "tickets", "{'title':'x','description':'','customFields':[]}")
                .requireProblem(422, "invalid");
        open(agent, "{'%s':1e999999999}".formatted(number)).requireProblem(422, "invalid");
    }

    @Test
    void administrators_define_fields_whose_key_type_and_visibility_never_change() {
        String key = "k" + System.nanoTime();
        Reply added = define(key, "TEXT", "", "['INCIDENT']").requireStatus(201);
        String field = "custom-fields/" + key;

        assertTrue(added.header("Location").endsWith(field));
        define(key.toUpperCase(Locale.ROOT).replace('K', 'k'), "TEXT", "", "['INCIDENT']")
                .requireProblem(409, "duplicate");
        admin.patch(field, "\"1\"", "{'label':{'fr':'Lieu','en':'Place'},'active':false}")
                .requireStatus(200);
        admin.patch(field, "\"1\"", "{'active':true}").requireProblem(412, "stale");
        requester.get(field).requireProblem(404, "not-found");
        assertEquals(
                List.of("/type unknown-member"),
                admin.invalid("PATCH", field, "{'type':'NUMBER'}", "If-Match", "*")
                        .errors());
        assertEquals(
                List.of("/choices/0/label/en required", "/choices/1 wrong-type", "/label/de unknown-member"),
                admin
                        .invalid(
                                "PATCH",
                                field,
                                "{'choices':[{'value':'a','label':{'fr':'A'}},1],'label':{'fr':'A','en':'A','de':'A'}}",
                                "If-Match",
                                "*")
                        .requireProblem(422, "invalid")
                        .errors()
                        .stream()
                        .sorted()
                        .toList());
        agent.patch(field, "*", "{'active':true}").requireProblem(403, "not-permitted");
        admin.get("custom-fields/nowhere").requireProblem(404, "not-found");
    }

    /** None is required, because the tests of others open tickets on the same server. */
    private String field(String type, String besides) {
        String key = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.length() + "x" + System.nanoTime();
        define(key, type, besides, "['INCIDENT','REQUEST']").requireStatus(201);
        return key;
    }

    private Reply define(String key, String type, String besides, String appliesTo) {
        return admin.post(
                "custom-fields",
                "{'key':'%s',%s,'type':'%s','appliesTo':%s%s}".formatted(key, LABEL, type, appliesTo, besides));
    }

    private static Reply open(ApiClient by, String fields) {
        return by.post("tickets", "{'title':'It hums','description':'','customFields':%s}".formatted(fields));
    }

    private static JsonObject last(Reply history) {
        List<JsonObject> events =
                history.requireStatus(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
        return events.get(events.size() - 1);
    }
}
