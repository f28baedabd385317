package org.appticket.adapters.rest.customfield;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.customfield.AddCustomField;
import org.appticket.application.customfield.ListCustomFields;
import org.appticket.domain.structure.CustomField;

/** All custom fields that the reader may know of. */
@Dependent
@SignedIn
@Path("/custom-fields")
@Produces(Answer.JSON)
public class CustomFieldsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListCustomFields listCustomFields;
    private final AddCustomField addCustomField;

    @Inject
    CustomFieldsResource(
            Exchange exchange,
            OncePerKey oncePerKey,
            ListCustomFields listCustomFields,
            AddCustomField addCustomField) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listCustomFields = listCustomFields;
        this.addCustomField = addCustomField;
    }

    /** Fields on the wire. */
    private record Body(List<CustomFieldBody> items) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        List<CustomField> fields = listCustomFields.handle(new ListCustomFields.Query(exchange.actor()));
        return exchange.send(
                Answer.ok(new Body(fields.stream().map(CustomFieldBody::of).toList())));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        AddCustomField.Command command = new AddCustomField.Command(exchange.actor(), CustomFieldRequest.added(body));
        return oncePerKey.answer(body, () -> created(addCustomField.handle(command)));
    }

    private Answer created(CustomField field) {
        return Answer.created(exchange.absolute("/custom-fields/" + field.key()), CustomFieldBody.of(field))
                .version(field.version().value());
    }
}
