package org.appticket.adapters.rest.access;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.Instants;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.token.IssueToken;
import org.appticket.application.token.ListTokens;
import org.appticket.application.token.RevokeToken;
import org.appticket.domain.NotFound;
import org.appticket.domain.TextRule;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.people.Scope;

/** My API tokens. */
@Dependent
@SignedIn
@Path("/me/tokens")
@Produces(Answer.JSON)
public class TokensResource {
    private static final int TOKEN_BITS = 40;

    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListTokens listTokens;
    private final IssueToken issueToken;
    private final RevokeToken revokeToken;

    @Inject
    TokensResource(
            Exchange exchange,
            OncePerKey oncePerKey,
            ListTokens listTokens,
            IssueToken issueToken,
            RevokeToken revokeToken) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listTokens = listTokens;
        this.issueToken = issueToken;
        this.revokeToken = revokeToken;
    }

    /** All of them: nobody has more than fit a page. */
    private record ListBody(List<TokenBody> items) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        List<TokenBody> items = listTokens.handle(new ListTokens.Query(exchange.actor())).stream()
                .map(TokenBody::of)
                .toList();
        return exchange.send(Answer.ok(new ListBody(items)));
    }

    /** The secret is never kept, so a repeat of the request cannot show it again. */
    @POST
    @Consumes(Answer.JSON)
    public Response create(JsonFields body) {
        Optional<String> name = body.required("name", body.text("name", TextRule.NAME));
        var command = new IssueToken.Command(
                exchange.caller(),
                name.orElse(""),
                body.optional("expiresAt", body.parsed("expiresAt", Instants.FORM, Instants::parse)),
                body.optional("scopes", body.choices("scopes", Scope.class)));
        body.check();
        List<IssueToken.Result> issued = new ArrayList<>();
        return oncePerKey.answer(
                body,
                () -> {
                    IssueToken.Result result = issueToken.handle(command);
                    issued.add(result);
                    return created(TokenBody.of(result.token()));
                },
                kept -> revealed(kept, issued.get(issued.size() - 1)));
    }

    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") String id) {
        TokenId token = token(Ids.ofPath(id));
        revokeToken.handle(new RevokeToken.Command(exchange.actor(), token));
        return exchange.send(Answer.noContent());
    }

    private Answer created(TokenBody shape) {
        return Answer.created(exchange.absolute("/me/tokens/" + shape.id()), shape)
                .tagged();
    }

    private static TokenId token(long number) {
        if (number >>> TOKEN_BITS != 0) {
            throw new NotFound();
        }
        return new TokenId(number);
    }

    private static Answer revealed(Answer kept, IssueToken.Result issued) {
        return kept.showing(
                TokenBody.of(issued.token()).revealing(issued.bearer().text()));
    }
}
