package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.Known;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.application.passkey.AddPasskey;
import org.appticket.application.passkey.ListPasskeys;
import org.appticket.domain.TextRule;

/** My passkeys. */
@Dependent
@Known
@Path("/me/passkeys")
@Produces(Answer.JSON)
public class PasskeysResource {
    private final Exchange exchange;
    private final ListPasskeys listPasskeys;
    private final AddPasskey addPasskey;

    @Inject
    PasskeysResource(Exchange exchange, ListPasskeys listPasskeys, AddPasskey addPasskey) {
        this.exchange = exchange;
        this.listPasskeys = listPasskeys;
        this.addPasskey = addPasskey;
    }

    /** All of them: nobody has more than fit a page. */
    private record ListBody(List<PasskeyBody> items) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        List<PasskeyBody> items = listPasskeys.handle(new ListPasskeys.Query(exchange.caller())).stream()
                .map(PasskeyBody::of)
                .toList();
        return exchange.send(Answer.ok(new ListBody(items)).tagged());
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        Optional<String> name = body.required("name", body.text("name", TextRule.NAME));
        Optional<String> credential = body.required("credential", Nested.text(body, "credential"));
        body.check();
        AddPasskey.Result added = addPasskey.handle(
                AddPasskey.Command.of(exchange.caller(), name.orElseThrow(), credential.orElseThrow()));
        exchange.sessionHolder().keep(added.session().session());
        PasskeyBody shape =
                PasskeyBody.of(added.passkey()).with(added.session().csrfToken().text());
        return exchange.send(Answer.created(exchange.absolute("/me/passkeys/" + shape.id()), shape));
    }
}
