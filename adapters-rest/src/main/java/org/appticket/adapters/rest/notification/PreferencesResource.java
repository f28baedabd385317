package org.appticket.adapters.rest.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.notification.HowTold;
import org.appticket.application.notification.SetPreferences;
import org.appticket.application.notification.ShowPreferences;
import org.appticket.domain.notification.NotificationPreferences;

/** How I am told of what. */
@Dependent
@SignedIn
@Path("/me/notification-preferences")
@Produces(Answer.JSON)
public class PreferencesResource {
    private final Exchange exchange;
    private final ShowPreferences showPreferences;
    private final SetPreferences setPreferences;

    @Inject
    PreferencesResource(Exchange exchange, ShowPreferences showPreferences, SetPreferences setPreferences) {
        this.exchange = exchange;
        this.showPreferences = showPreferences;
        this.setPreferences = setPreferences;
    }

    @GET
    public Response show() {
        exchange.withoutQuery();
        return exchange.send(answer(showPreferences.handle(new ShowPreferences.Query(exchange.actor()))));
    }

    @PUT
    @Consumes(Answer.JSON)
    public Response set(JsonFields body) {
        NotificationPreferences preferences = PreferencesRequest.read(body);
        return exchange.send(answer(setPreferences.handle(new SetPreferences.Command(exchange.actor(), preferences))));
    }

    private static Answer answer(HowTold how) {
        return Answer.ok(PreferencesBody.of(how)).tagged();
    }
}
