package org.appticket.bootstrap.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * What Payara is told before it starts: one listener, plain or with TLS, that says as little about itself as it can. It stays closed
 * while there is nothing that could answer: whoever asks meanwhile is refused the connection, and a proxy goes to another node.
 *
 * @param plan where the server listens
 */
record PreBoot(ServerPlan plan) {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String PROTOCOL = CONFIG + "network-config.protocols.protocol.";

    /** With forward secrecy and authenticated encryption: none of them exists before TLS 1.2, the first three are of TLS 1.3. */
    private static final String CIPHERS = String.join(
            ",",
            "TLS_AES_256_GCM_SHA384",
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256");

    /** Commands of {@code asadmin}, one on each line. */
    String commands() {
        List<String> commands = new ArrayList<>();
        commands.add("set " + LISTENER + "enabled=false");
        commands.add("set " + LISTENER + "address=" + plan.address());
        if (plan.tls().isPresent()) {
            commands.add("set " + LISTENER + "protocol=https-listener");
            commands.addAll(tls());
        }
        String http = PROTOCOL + (plan.tls().isPresent() ? "https-listener" : "http-listener") + ".http.";
        commands.addAll(List.of(
                "set " + http + "request-timeout-seconds=30",
                "set " + http + "server-header=false",
                "set " + http + "xpowered-by=false",
                "set " + http + "xframe-options=false", // said by Content-Security-Policy
                "set " + http + "comet-support-enabled=false",
                "set " + http + "http2-enabled=false", // an upgrade would pass by what is checked of a request
                "set " + http + "max-request-headers=100",
                "set " + http + "header-buffer-length-bytes=32768", // a long question is answered by us
                // All who follow events come back at once after a restart; who finds no place would never be answered.
                "set " + CONFIG + "thread-pools.thread-pool.http-thread-pool.max-queue-size=65536",
                "set " + CONFIG + "availability-service.availability-enabled=false",
                "set " + CONFIG + "availability-service.web-container-availability.availability-enabled=false",
                // AppTicket has its own answers; these would show the server's insides to anybody.
                "set " + CONFIG + "microprofile-metrics-configuration.enabled=false",
                "set-microprofile-healthcheck-configuration --enabled=false",
                "set-openapi-configuration --enabled=false",
                ""));
        return String.join("\n", commands);
    }

    /** What it is told once it could answer. */
    static String opening() {
        return "set " + LISTENER + "enabled=true\n";
    }

    private static List<String> tls() {
        String ssl = PROTOCOL + "https-listener.ssl.";
        return List.of(
                "set " + ssl + "cert-nickname=" + TlsKeyStore.ALIAS, "set " + ssl + "ssl3-tls-ciphers=" + CIPHERS);
    }
}
