package org.appticket.adapters.notification.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.appticket.domain.delivery.Trouble;

/**
 * Posts something to another server, guarded: to an address that was looked at, for no longer than ten seconds, following
 * nobody elsewhere and reading nothing of the answer but its status and how long to wait, or little more where it is asked for. Few requests go on at a time, so that servers that hang
 * cannot take all threads.
 */
public final class Outgoing implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.appticket.outgoing");
    private static final int AT_A_TIME = 8;
    private static final int CONNECT_SECONDS = 3;
    private static final int TOTAL_SECONDS = 10;
    private static final int LONGEST_TEXT = 65_536;

    private final AddressGuard guard;
    private final CloseableHttpClient client;
    private final ThreadPoolExecutor requests =
            new ThreadPoolExecutor(0, AT_A_TIME, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Outgoing::thread);

    /** Guarded by this. */
    public Outgoing(AddressGuard guard) {
        this.guard = guard;
        this.client = client(guard);
    }

    /**
     * How it went.
     *
     * @param trouble why it was not taken; nothing if it was
     * @param status the status that was answered, if any was
     * @param text the first 64 KiB of what was answered, if it was asked for; else nothing
     * @param rest how long the server asks to be left alone; zero if it does not
     */
    public record Answer(Optional<Trouble> trouble, Optional<Integer> status, String text, Duration rest) {
        /** Of which nothing was read. */
        public Answer(Optional<Trouble> trouble, Optional<Integer> status) {
            this(trouble, status, "", Duration.ZERO);
        }

        private static Answer of(Trouble trouble) {
            return new Answer(Optional.of(trouble), Optional.empty());
        }

        private static Answer of(ClassicHttpResponse response, String text) {
            int status = response.getCode();
            return new Answer(Outgoing.troubleOf(status), Optional.of(status), text, RetryAfter.of(response));
        }
    }

    /** Whether something of an answer is read. */
    private enum Reading {
        NOTHING,
        TEXT
    }

    /** Whether something may be sent there, as far as one can see without looking anything up. */
    public boolean mayReach(URI address) {
        return guard.mayReach(address);
    }

    /** Posts a body. */
    public Answer post(URI address, Map<String, String> headers, byte[] body) {
        return send("POST", address, headers, body);
    }

    /** Posts a body where the text of the answer says how it went, and not its status alone. */
    public Answer ask(URI address, Map<String, String> headers, byte[] body) {
        return send(request("POST", address, headers, body), address, Reading.TEXT);
    }

    /** Asks by another method; without a body if that is empty. */
    public Answer send(String method, URI address, Map<String, String> headers, byte[] body) {
        return send(request(method, address, headers, body), address, Reading.NOTHING);
    }

    private static HttpUriRequestBase request(String method, URI address, Map<String, String> headers, byte[] body) {
        HttpUriRequestBase request = new HttpUriRequestBase(method, address);
        headers.forEach(request::setHeader);
        if (body.length > 0) {
            request.setEntity(new ByteArrayEntity(body, null));
        }
        return request;
    }

    private Answer send(HttpUriRequestBase request, URI address, Reading reading) {
        if (!guard.mayReach(address)) {
            return Answer.of(Trouble.ADDRESS_NOT_ALLOWED);
        }
        try {
            return awaited(request, requests.submit(() -> answer(request, reading)));
        } catch (RejectedExecutionException hanging) {
            LOG.warning("something waits: other servers do not come to an end");
            return Answer.of(Trouble.TOO_SLOW);
        }
    }

    private static Answer awaited(HttpUriRequestBase request, Future<Answer> answer) {
        try {
            return answer.get(TOTAL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            return Answer.of(Trouble.TOO_SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.of(Trouble.UNREACHABLE);
        } catch (ExecutionException failed) {
            LOG.log(Level.WARNING, "something waits: it could not be sent", failed.getCause());
            return Answer.of(Trouble.UNREACHABLE);
        } finally {
            request.abort();
            answer.cancel(true);
        }
    }

    private Answer answer(HttpUriRequestBase request, Reading reading) {
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            Answer answer = Answer.of(response, reading == Reading.TEXT ? text(response) : "");
            cut(request, response);
            return answer;
        } catch (AddressGuard.NotAllowed denied) {
            return Answer.of(Trouble.ADDRESS_NOT_ALLOWED);
        } catch (InterruptedIOException slow) {
            return Answer.of(Trouble.TOO_SLOW);
        } catch (IOException failure) {
            LOG.log(Level.FINE, "what went wrong on the way to another server", failure);
            return Answer.of(Trouble.UNREACHABLE);
        }
    }

    private static String text(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        InputStream content = response.getEntity().getContent();
        return new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    /** Whoever closes an answer reads it to its end, unless its connection is cut before; then closing it fails. */
    private static void cut(HttpUriRequestBase request, ClassicHttpResponse response) {
        request.abort();
        try {
            response.close();
        } catch (IOException cut) {
            LOG.log(Level.FINEST, "an answer was not read to its end", cut);
        }
    }

    private static Optional<Trouble> troubleOf(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 401, 403, 407 -> Trouble.SIGN_IN_REFUSED;
                    case 404, 408, 425, 429 -> Trouble.REFUSED_FOR_NOW;
                    case 410 -> Trouble.RECIPIENT_REFUSED;
                    default ->
                        status >= 500 || status < 200
                                ? Trouble.REFUSED_FOR_NOW
                                : status < 400 ? Trouble.REDIRECTED : Trouble.MESSAGE_REFUSED;
                });
    }

    private static CloseableHttpClient client(AddressGuard guard) {
        ConnectionConfig patience = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                .setSocketTimeout(Timeout.ofSeconds(TOTAL_SECONDS))
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver(guard))
                        .setDefaultConnectionConfig(patience)
                        .setMaxConnTotal(AT_A_TIME)
                        .setMaxConnPerRoute(AT_A_TIME)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("AppTicket")
                .build();
    }

    private static DnsResolver resolver(AddressGuard guard) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return guard.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    @Override
    public void close() throws IOException {
        requests.shutdownNow();
        client.close();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "appticket-outgoing");
        thread.setDaemon(true);
        return thread;
    }
}
