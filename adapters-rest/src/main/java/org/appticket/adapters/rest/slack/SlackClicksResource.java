package org.appticket.adapters.rest.slack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.adapters.rest.signature.SignedBody;
import org.appticket.application.chat.ClickButton;
import org.appticket.domain.NotFound;

/** Where Slack says that somebody clicked. */
@Dependent
@Path("/hooks/slack")
@Produces(Answer.JSON)
public class SlackClicksResource {
    private static final Answer TAKEN = new Answer(200, Map.of(), "");

    private final Exchange exchange;
    private final SlackKey key;
    private final ClickButton clickButton;

    @Inject
    SlackClicksResource(Exchange exchange, SlackKey key, ClickButton clickButton) {
        this.exchange = exchange;
        this.key = key;
        this.clickButton = clickButton;
    }

    /** Slack wants to hear within three seconds that it was taken; what came of it is said where it takes replies. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response click(SignedBody body) {
        requireProof(body);
        SlackClick.parse(body.bytes())
                .ifPresent(click -> clickButton.handle(new ClickButton.Command(
                        click.member(), click.name(), click.key(), click.press(), click.replyTo(), SlackWords::of)));
        return exchange.send(TAKEN);
    }

    private void requireProof(SignedBody body) {
        if (!key.isOpen()) {
            throw new NotFound();
        }
        boolean proved = exchange.header("X-Slack-Request-Timestamp")
                .flatMap(timestamp -> exchange.header("X-Slack-Signature")
                        .filter(signature -> key.accepts(timestamp, signature, body.bytes())))
                .isPresent();
        if (!proved) {
            throw Rejection.of(ProblemType.UNAUTHENTICATED);
        }
    }
}
