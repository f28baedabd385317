package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.Known;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.application.passkey.OfferPasskey;
import org.appticket.application.passkey.RelyingParty;

/** What my browser is to ask an authenticator for, so that I get a passkey. */
@Dependent
@Known
@Path("/me/passkeys/options")
@Produces(Answer.JSON)
public class PasskeyOptionsResource {
    private final Exchange exchange;
    private final OfferPasskey offerPasskey;
    private final RelyingParty here;

    @Inject
    PasskeyOptionsResource(Exchange exchange, OfferPasskey offerPasskey, RelyingParty here) {
        this.exchange = exchange;
        this.offerPasskey = offerPasskey;
        this.here = here;
    }

    @POST
    public Response offer() {
        OfferPasskey.Result offer = offerPasskey.handle(new OfferPasskey.Command(exchange.caller()));
        return exchange.send(Answer.ok(CreationOptionsBody.of(offer, here)));
    }
}
