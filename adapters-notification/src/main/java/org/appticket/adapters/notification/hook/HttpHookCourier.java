package org.appticket.adapters.notification.hook;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.appticket.adapters.notification.hook.HookText.Post;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.webhook.HookCourier;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;

/** Tells other systems by a guarded HTTP request, signed where programs listen. */
public final class HttpHookCourier implements HookCourier {

    private static final Logger LOG = Logger.getLogger("org.appticket.webhook");

    private final Outgoing outgoing;
    private final Map<HookFormat, HookText> texts;
    private final InstantSource clock;

    /** By these requests, in these forms: one for each format. */
    public HttpHookCourier(Outgoing outgoing, Map<HookFormat, HookText> texts, InstantSource clock) {
        this.outgoing = outgoing;
        this.texts = Map.copyOf(texts);
        this.clock = clock;
    }

    @Override
    public boolean mayReach(HookAddress address) {
        return uri(address).filter(outgoing::mayReach).isPresent();
    }

    @Override
    public Receipt bring(Call call) {
        HookFormat format = call.to().format();
        Post post = Objects.requireNonNull(texts.get(format), format.name()).write(call);
        URI address = uri(call.to().address())
                .orElseThrow(() -> new IllegalStateException("an address that was checked before"));
        Map<String, String> headers = headers(call, post);
        byte[] body = post.body().getBytes(StandardCharsets.UTF_8);
        Outgoing.Answer answer = call.to().bot().isPresent()
                ? outgoing.ask(address, headers, body)
                : outgoing.post(address, headers, body);
        Optional<Trouble> trouble = call.to().bot().isPresent() ? SlackAnswer.trouble(answer) : answer.trouble();
        trouble.ifPresent(why -> LOG.warning(() -> "an event "
                + (why.isForGood() ? "is given up" : "waits") + ": "
                + call.to().address().origin() + ", "
                + why
                + answer.status().map(status -> " (" + status + ")").orElse("")));
        return new Receipt(trouble, answer.status(), answer.rest());
    }

    private Map<String, String> headers(Call call, Post post) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", post.contentType());
        call.to().bot().ifPresent(bot -> headers.put("Authorization", "Bearer " + bot.token()));
        if (call.to().format() == HookFormat.CLOUDEVENTS) {
            String id = call.mark().toString();
            long timestamp = clock.instant().getEpochSecond();
            headers.put("webhook-id", id);
            headers.put("webhook-timestamp", Long.toString(timestamp));
            headers.put(
                    "webhook-signature",
                    call.to().secrets().stream()
                            .map(secret -> Signature.of(id, timestamp, post.body(), secret.key()))
                            .collect(Collectors.joining(" ")));
        }
        return headers;
    }

    private static Optional<URI> uri(HookAddress address) {
        try {
            return Optional.of(new URI(address.text()));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
