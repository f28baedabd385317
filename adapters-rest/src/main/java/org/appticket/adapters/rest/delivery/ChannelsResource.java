package org.appticket.adapters.rest.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.channel.ListChannels;
import org.appticket.application.channel.TryChannel;
import org.appticket.domain.NotFound;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.notification.Channel;

/** By what people are told outside the product. */
@Dependent
@SignedIn
@Path("/channels")
@Produces(Answer.JSON)
public class ChannelsResource {
    private final Exchange exchange;
    private final ListChannels listChannels;
    private final TryChannel tryChannel;

    @Inject
    ChannelsResource(Exchange exchange, ListChannels listChannels, TryChannel tryChannel) {
        this.exchange = exchange;
        this.listChannels = listChannels;
        this.tryChannel = tryChannel;
    }

    /** All of them: there are never more than fit a page. */
    private record ListBody(List<ChannelBody> items) {}

    private record TrialBody(boolean delivered, Optional<TroubleBody> error) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        Language language = language();
        return exchange.send(
                Answer.ok(new ListBody(listChannels.handle(new ListChannels.Query(exchange.actor())).stream()
                        .map(state -> ChannelBody.of(state, language))
                        .toList())));
    }

    /** Being asked twice sends two tests, which does no harm, so that no key is needed. */
    @POST
    @Path("{channel}/test")
    public Response test(@PathParam("channel") String channel) {
        exchange.withoutQuery();
        Optional<Trouble> trouble = tryChannel.handle(new TryChannel.Command(exchange.actor(), outside(channel)));
        return exchange.send(
                Answer.ok(new TrialBody(trouble.isEmpty(), trouble.map(why -> TroubleBody.of(why, language())))));
    }

    private static Channel outside(String name) {
        return Stream.of(Channel.values())
                .filter(Channel::leadsOutside)
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Language language() {
        return Language.accepted(exchange.header(HttpHeaders.ACCEPT_LANGUAGE).orElse(""));
    }
}
