package org.appticket.adapters.security.oidc;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks providers: over connections on which nobody listens, at the address that was meant and no other, for no longer than ten
 * seconds and for no more than {@value #MOST_BYTES} bytes. No more than {@value #AT_ONCE} wait at once.
 */
final class Web {
    private static final int MOST_BYTES = 256 * 1_024;
    private static final int AT_ONCE = 16;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration TOTAL = Duration.ofSeconds(10);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** A JSON document; anything else is a failure. */
    String get(URI address) throws IOException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(safe(address)).header("Accept", "application/json"));
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode() + " of " + address);
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Any answer to a form. */
    HTTPResponse post(HTTPRequest form) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(safe(form.getURI()))
                .POST(BodyPublishers.ofString(String.valueOf(form.getBody())));
        form.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        HttpResponse<byte[]> answer = send(request.header("Accept", "application/json"));
        HTTPResponse read = new HTTPResponse(answer.statusCode());
        try {
            @Nullable String type = answer.headers().firstValue("Content-Type").orElse(null);
            if (type != null) {
                read.setEntityContentType(ContentType.parse(type));
            }
        } catch (java.text.ParseException malformed) {
            throw new IOException("an answer of no known type", malformed);
        }
        read.setBody(new String(answer.body(), StandardCharsets.UTF_8));
        return read;
    }

    static URI safe(@Nullable URI address) throws IOException {
        if (address == null || !OidcSettings.isPrivate(address)) {
            throw new IOException("not an https address: " + address);
        }
        return address;
    }

    static IOException unreadable(URI address, ParseException why) {
        return new IOException(address + " cannot be read: " + why.getMessage());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        if (!places.tryAcquire()) {
            throw new IOException("too many wait for providers");
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.timeout(TOTAL).build(), head -> new LimitedBody(MOST_BYTES));
        try {
            return answer.get(TOTAL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new IOException(String.valueOf(failure.getCause()), failure);
        } catch (TimeoutException late) {
            throw new IOException("no answer in time", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            answer.cancel(true);
            places.release();
        }
    }
}
