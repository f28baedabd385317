package org.appticket.adapters.notification.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.application.port.push.PushServices;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.push.PushKey;
import org.appticket.domain.push.PushSubscription;
import org.appticket.domain.push.PushTarget;

/** Push services by HTTP (RFC 8030): those of one person's browsers at once, each as patiently as {@link Outgoing} is. */
public final class HttpPushServices implements PushServices, AutoCloseable {
    private static final Logger LOG = Logger.getLogger("org.appticket.push");

    /** News of a day ago are no news; the list of notifications has them. */
    private static final Duration LIFE = Duration.ofDays(1);

    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final Outgoing outgoing;
    private final PushWords words;
    private final String contact;
    private final InstantSource clock;
    private final ThreadPoolExecutor errands = new ThreadPoolExecutor(
            PushSubscription.MOST_PER_PERSON,
            PushSubscription.MOST_PER_PERSON,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            HttpPushServices::thread);

    /**
     * Over these ways out.
     *
     * @param outgoing what may be asked
     * @param publicUrl where the pages are, without a slash at its end
     * @param contact by what those who run a service find us; possibly empty
     * @param clock what time it is
     */
    public HttpPushServices(Outgoing outgoing, String publicUrl, String contact, InstantSource clock) {
        this.outgoing = outgoing;
        this.words = new PushWords(publicUrl);
        this.contact = contact;
        this.clock = clock;
        errands.allowCoreThreadTimeOut(true);
    }

    @Override
    public PushKey newKey() {
        var pair = P256.newPair();
        return new PushKey(Bytes.written(P256.point(pair)), Bytes.written(P256.number(pair)));
    }

    @Override
    public boolean mayReach(PushTarget target) {
        try {
            return outgoing.mayReach(new URI(target.endpoint()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public List<Optional<Setback>> bring(PushKey key, List<PushTarget> to, News news) {
        return send(key, to, words.message(news));
    }

    @Override
    public List<Optional<Setback>> bringTest(PushKey key, List<PushTarget> to, Digest letter, Recipient reader) {
        return send(key, to, words.test(reader, letter));
    }

    private List<Optional<Setback>> send(PushKey key, List<PushTarget> to, PushMessage message) {
        List<Callable<Optional<Setback>>> posts = to.stream()
                .map(target -> (Callable<Optional<Setback>>) () -> post(key, target, message))
                .toList();
        List<Optional<Setback>> answers = new ArrayList<>();
        try {
            for (Future<Optional<Setback>> answer : errands.invokeAll(posts)) {
                answers.add(answered(answer));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return to.stream()
                    .map(target -> Optional.of(Setback.of(Trouble.UNREACHABLE)))
                    .toList();
        }
        return List.copyOf(answers);
    }

    private static Optional<Setback> answered(Future<Optional<Setback>> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException | CancellationException failed) {
            LOG.log(Level.WARNING, "a message to a browser waits: it could not be sent", failed);
            return Optional.of(Setback.of(Trouble.UNREACHABLE));
        }
    }

    private Optional<Setback> post(PushKey key, PushTarget to, PushMessage message) {
        byte[] plain = message.bytes();
        byte[] body = MessageCipher.fresh().encrypted(plain, MessageCipher.padding(plain), to);
        Outgoing.Answer answer = outgoing.post(URI.create(to.endpoint()), headers(key, to, message), body);
        Optional<Trouble> trouble = answer.status()
                .filter(status -> status == GONE || status == NOT_FOUND)
                .map(gone -> Optional.of(Trouble.RECIPIENT_REFUSED))
                .orElseGet(answer::trouble);
        trouble.ifPresent(why -> LOG.warning(() -> "a message to a browser "
                + (why == Trouble.RECIPIENT_REFUSED ? "has nowhere to go" : why.isForGood() ? "is given up" : "waits")
                + ": " + why
                + answer.status().map(status -> " (" + status + ")").orElse("")));
        return trouble.map(why -> new Setback(why, answer.rest()));
    }

    private Map<String, String> headers(PushKey key, PushTarget to, PushMessage message) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", new Vapid(key, contact).authorization(to.origin(), clock.instant()));
        headers.put("Content-Encoding", "aes128gcm");
        headers.put("Content-Type", "application/octet-stream");
        headers.put("TTL", Long.toString(LIFE.toSeconds()));
        headers.put("Urgency", message.urgency());
        message.topic(to).ifPresent(topic -> headers.put("Topic", topic));
        return headers;
    }

    @Override
    public void close() {
        errands.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "appticket-push");
        thread.setDaemon(true);
        return thread;
    }
}
