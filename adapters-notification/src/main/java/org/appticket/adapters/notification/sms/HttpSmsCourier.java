package org.appticket.adapters.notification.sms;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;

/** Brings news as text messages, by a gateway. */
public final class HttpSmsCourier implements Courier {

    private static final Logger LOG = Logger.getLogger("org.appticket.sms");
    private static final int MARK_DIGITS = 32;

    private final Outgoing outgoing;
    private final SmsGateway gateway;
    private final SmsWords words;
    private final String secret;

    /**
     * By a gateway.
     *
     * @param outgoing what may be asked
     * @param gateway who is asked
     * @param secret what stands where the template has it; possibly empty
     * @param most how many segments a message may have
     */
    public HttpSmsCourier(Outgoing outgoing, SmsGateway gateway, String secret, int most) {
        this.outgoing = outgoing;
        this.gateway = gateway;
        this.secret = secret;
        this.words = new SmsWords(most);
    }

    @Override
    public Optional<Trouble> bring(News news) {
        return send(news.letter(), news.to(), words.text(news));
    }

    @Override
    public Optional<Trouble> bringTest(Digest letter, Recipient to) {
        return send(letter, to, words.test(to));
    }

    private Optional<Trouble> send(Digest letter, Recipient to, SmsText text) {
        int segments = text.segments();
        String body = gateway.body()
                .filled(Map.of(
                        "to", to.address(),
                        "digits", to.address().substring(1),
                        "text", text.text(),
                        "id", letter.toString().substring(0, MARK_DIGITS),
                        "segments", Integer.toString(segments),
                        "encoding", text.encoding().name(),
                        "secret", secret));
        Outgoing.Answer answer = gateway.method().equals("GET") ? asked(body) : posted(body);
        answer.trouble()
                .ifPresentOrElse(
                        trouble -> LOG.warning(() -> "a text message "
                                + (trouble.isForGood() ? "is given up" : "waits") + ": " + trouble
                                + answer.status()
                                        .map(status -> " (" + status + ")")
                                        .orElse("")),
                        () -> LOG.fine(() -> "a text message of " + segments + " segments is on its way"));
        return answer.trouble();
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
}
