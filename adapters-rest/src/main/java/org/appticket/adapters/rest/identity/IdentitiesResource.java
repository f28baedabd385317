package org.appticket.adapters.rest.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.identity.ListIdentities;
import org.appticket.application.identity.UnlinkIdentity;
import org.appticket.application.provider.BeginProviderSignIn;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.identity.ReturnPath;

/** Who I am elsewhere. */
@Dependent
@SignedIn
@Path("/me/identities")
@Produces(Answer.JSON)
public class IdentitiesResource {
    private static final int LONGEST_NAME = 30;

    private final Exchange exchange;
    private final ListIdentities listIdentities;
    private final BeginProviderSignIn begin;
    private final UnlinkIdentity unlink;

    @Inject
    IdentitiesResource(
            Exchange exchange, ListIdentities listIdentities, BeginProviderSignIn begin, UnlinkIdentity unlink) {
        this.exchange = exchange;
        this.listIdentities = listIdentities;
        this.begin = begin;
        this.unlink = unlink;
    }

    /** An identity on the wire. */
    private record Body(long id, String provider, String issuer, Instant createdAt, Instant lastUsedAt) {
        static Body of(LinkedIdentity identity) {
            return new Body(
                    identity.number(),
                    identity.provider().value(),
                    identity.key().issuer(),
                    identity.linkedAt(),
                    identity.usedAt());
        }
    }

    /** All of them: nobody has more than fit a page. */
    private record ListBody(List<Body> items) {}

    private record RedirectBody(String redirect) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        List<Body> items = listIdentities.handle(new ListIdentities.Query(exchange.actor())).stream()
                .map(Body::of)
                .toList();
        return exchange.send(Answer.ok(new ListBody(items)));
    }

    /** A script cannot follow to another site; it is told where to send the browser. */
    @POST
    @Consumes(Answer.JSON)
    public Response start(JsonFields body) {
        Optional<String> provider = body.required("provider", body.secret("provider", LONGEST_NAME));
        ReturnPath returnTo = body.optional(
                        "returnTo",
                        body.checked("returnTo", body.secret("returnTo", ReturnPath.LONGEST), ReturnPath::new))
                .orElse(ReturnPath.HOME);
        body.check();
        exchange.sessionHolder().requirePrivate();
        BeginProviderSignIn.Result sent = begin.handle(new BeginProviderSignIn.Command(
                ProviderSignInResource.provider(provider.orElseThrow()), returnTo, Optional.of(exchange.caller())));
        exchange.handshakeHolder().keep(sent.secret().secret());
        return exchange.send(Answer.ok(new RedirectBody(sent.address().value())));
    }

    @DELETE
    @Path("{id}")
    public Response unlink(@PathParam("id") String id) {
        unlink.handle(new UnlinkIdentity.Command(exchange.actor(), Ids.ofPath(id)));
        return exchange.send(Answer.noContent());
    }
}
