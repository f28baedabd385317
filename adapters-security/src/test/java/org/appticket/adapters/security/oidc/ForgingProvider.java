package org.appticket.adapters.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A provider that says whatever a test wants it to say. */
final class ForgingProvider implements AutoCloseable {
    private static final RSAKey ONE = key("one");

    private final HttpServer server;
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private RSAKey key = ONE;

    private ForgingProvider(HttpServer server) {
        this.server = server;
    }

    static ForgingProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ForgingProvider provider = new ForgingProvider(server);
            server.createContext("/", provider::answer);
            server.start();
            provider.publish(UnaryOperator.identity());
            provider.publishKeys();
            return provider;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    RSAKey key() {
        return key;
    }

    /** What it was asked, path and body, in order. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    /** Takes another key, which is published only by {@link #publishKeys}. */
    void turnKey(RSAKey other) {
        key = other;
    }

    void publishKeys() {
        set("/jwks", 200, new JWKSet(key.toPublicJWK()).toString());
    }

    void publish(UnaryOperator<String> change) {
        String document = """
                {"issuer":"ISSUER","authorization_endpoint":"ISSUER/authorize","token_endpoint":"ISSUER/token",
                "jwks_uri":"ISSUER/jwks","response_types_supported":["code"],"subject_types_supported":["pairwise"],
                "id_token_signing_alg_values_supported":["RS256"]}""".replace("ISSUER", issuer().toString());
        set("/.well-known/openid-configuration", 200, change.apply(document));
    }

    synchronized void set(String path, int status, String body) {
        answers.put(path, body);
        statuses.put(path, status);
    }

    void issue(String idToken) {
        set("/token", 200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}");
    }

    String signed(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer;
        int status;
        synchronized (this) {
            asked.add(path + " " + body);
            answer = answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            status = statuses.getOrDefault(path, 404);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Location", issuer() + "/elsewhere");
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
