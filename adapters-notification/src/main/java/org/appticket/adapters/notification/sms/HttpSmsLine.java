package org.appticket.adapters.notification.sms;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.history.Digest;

/** Asks a gateway by HTTP, each time anew. */
final class HttpSmsLine implements SmsLine {

    private static final int MARK_DIGITS = 32;

    private final Outgoing outgoing;
    private final SmsGateway gateway;
    private final String secret;

    /**
     * Over a gateway.
     *
     * @param outgoing what may be asked
     * @param gateway who is asked
     * @param secret what stands where the template has it; possibly empty
     */
    HttpSmsLine(Outgoing outgoing, SmsGateway gateway, String secret) {
        this.outgoing = outgoing;
        this.gateway = gateway;
        this.secret = secret;
    }

    @Override
    public Answer handOver(Digest letter, String number, SmsText text) {
        String body = gateway.body()
                .filled(Map.of(
                        "to", number,
                        "digits", number.substring(1),
                        "text", text.text(),
                        "id", letter.toString().substring(0, MARK_DIGITS),
                        "segments", Integer.toString(text.segments()),
                        "encoding", text.encoding().name(),
                        "secret", secret));
        Outgoing.Answer answer = gateway.method().equals("GET") ? asked(body) : posted(body);
        Optional<Setback> setback = answer.trouble().map(trouble -> new Setback(trouble, answer.rest()));
        return new Answer(setback, answer.status().map(status -> Integer.toString(status)));
    }

    private Outgoing.Answer posted(String body) {
        Map<String, String> headers = headers();
        headers.put("Content-Type", gateway.body().contentType());
        return outgoing.send(gateway.method(), gateway.address(), headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private Outgoing.Answer asked(String query) {
        String address = gateway.address().toString();
        return outgoing.send(
                "GET", URI.create(address + (address.contains("?") ? "&" : "?") + query), headers(), new byte[0]);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        gateway.header().ifPresent(header -> headers.put(header.name(), header.value()));
        return headers;
    }

    @Override
    public void close() {
        // Nothing is held between two messages.
    }
}
