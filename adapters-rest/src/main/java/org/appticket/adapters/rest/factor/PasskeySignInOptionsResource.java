package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.application.passkey.OfferPasskeySignIn;
import org.appticket.application.passkey.RelyingParty;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.Passkey;

/** What a browser is to ask an authenticator for, so that somebody gets in; nothing in it is about anybody. */
@Dependent
@Path("/session/passkey-options")
@Produces(Answer.JSON)
public class PasskeySignInOptionsResource {
    private final Exchange exchange;
    private final OfferPasskeySignIn offerPasskeySignIn;
    private final RelyingParty here;

    @Inject
    PasskeySignInOptionsResource(Exchange exchange, OfferPasskeySignIn offerPasskeySignIn, RelyingParty here) {
        this.exchange = exchange;
        this.offerPasskeySignIn = offerPasskeySignIn;
        this.here = here;
    }

    /** {@code PublicKeyCredentialRequestOptionsJSON} of WebAuthn. */
    private record Body(String challenge, String rpId, long timeout, String userVerification) {}

    @POST
    public Response offer() {
        exchange.sessionHolder().requirePrivate();
        Secret challenge = offerPasskeySignIn.handle(new OfferPasskeySignIn.Command());
        return exchange.send(
                Answer.ok(new Body(challenge.text(), here.id(), Passkey.LONGEST_CEREMONY.toMillis(), "required")));
    }
}
