package org.appticket.adapters.rest.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.provider.BeginProviderSignIn;
import org.appticket.application.provider.FinishProviderSignIn;
import org.appticket.application.provider.HandshakeHolder;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Secret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.ReturnPath;

/** There and back again: where a browser goes to sign in by a provider, and where it comes back. */
@Dependent
@Path("/auth/oidc/{provider}")
@Produces(Answer.JSON)
public class ProviderSignInResource {
    private final Exchange exchange;
    private final BeginProviderSignIn begin;
    private final FinishProviderSignIn finish;

    @Inject
    ProviderSignInResource(Exchange exchange, BeginProviderSignIn begin, FinishProviderSignIn finish) {
        this.exchange = exchange;
        this.begin = begin;
        this.finish = finish;
    }

    @GET
    public Response start(@PathParam("provider") String provider) {
        QueryFields query = exchange.query();
        ReturnPath returnTo = query.made("returnTo", ReturnPath::new).orElse(ReturnPath.HOME);
        query.check();
        ProviderId id = provider(provider);
        exchange.sessionHolder().requirePrivate();
        BeginProviderSignIn.Result sent = begin.handle(new BeginProviderSignIn.Command(id, returnTo, Optional.empty()));
        exchange.handshakeHolder().keep(sent.secret().secret());
        return exchange.send(Answer.seeOther(sent.address().value()));
    }

    /** Whatever comes of it, what the browser kept is worth nothing any more. */
    @GET
    @Path("callback")
    public Response finish(@PathParam("provider") String provider) {
        Map<String, String> parameters = exchange.query().all();
        ProviderId id = provider(provider);
        HandshakeHolder holder = exchange.handshakeHolder();
        exchange.sessionHolder().requirePrivate();
        Optional<Secret> secret = holder.presented();
        secret.ifPresent(kept -> holder.forget());
        FinishProviderSignIn.Result back = finish.handle(
                new FinishProviderSignIn.Command(id, parameters, secret, exchange.knownCaller(), exchange.visit()));
        back.started().ifPresent(started -> exchange.sessionHolder().keep(started.session()));
        return exchange.send(Answer.seeOther(exchange.page(back.returnTo().value())));
    }

    /** What cannot be the name of a provider is that of none. */
    static ProviderId provider(String name) {
        try {
            return new ProviderId(name);
        } catch (InvalidValue impossible) {
            throw new NotFound();
        }
    }
}
