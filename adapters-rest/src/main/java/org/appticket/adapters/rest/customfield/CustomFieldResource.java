package org.appticket.adapters.rest.customfield;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.customfield.ChangeCustomField;
import org.appticket.application.customfield.ShowCustomField;
import org.appticket.domain.NotFound;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.id.Version;
import org.appticket.domain.structure.CustomField;

/** One custom field. */
@Dependent
@SignedIn
@Path("/custom-fields/{key}")
@Produces(Answer.JSON)
public class CustomFieldResource {
    private final Exchange exchange;
    private final ShowCustomField showCustomField;
    private final ChangeCustomField changeCustomField;

    @Inject
    CustomFieldResource(Exchange exchange, ShowCustomField showCustomField, ChangeCustomField changeCustomField) {
        this.exchange = exchange;
        this.showCustomField = showCustomField;
        this.changeCustomField = changeCustomField;
    }

    @GET
    public Response show(@PathParam("key") String word) {
        exchange.withoutQuery();
        return exchange.send(answer(find(key(word))));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("key") String word, JsonFields body) {
        FieldKey key = key(word);
        Optional<Version> expected =
                exchange.ifMatch().expected(() -> find(key).version().value());
        var command = new ChangeCustomField.Command(exchange.actor(), key, expected, CustomFieldRequest.changed(body));
        return exchange.send(answer(changeCustomField.handle(command)));
    }

    private static FieldKey key(String word) {
        return Optional.of(word).filter(FieldKey::isOne).map(FieldKey::new).orElseThrow(NotFound::new);
    }

    private CustomField find(FieldKey key) {
        return showCustomField.handle(new ShowCustomField.Query(exchange.actor(), key));
    }

    private static Answer answer(CustomField field) {
        return Answer.ok(CustomFieldBody.of(field)).version(field.version().value());
    }
}
