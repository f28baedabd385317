package org.appticket.adapters.rest.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.appticket.domain.network.IpRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientTest {
    private static final String PROXY = "10.0.0.1";
    private static final TrustedProxies PROXIES = new TrustedProxies(List.of(
            IpRange.parse("10.0.0.0/8").orElseThrow(), IpRange.parse("fd00::/8").orElseThrow()));

    private static Client client(String peer, Map<String, List<String>> headers) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ClientTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "isSecure" -> false;
                    case "getHeader" ->
                        headers.getOrDefault((String) arguments[0], List.of()).stream()
                                .findFirst()
                                .orElse(null);
                    case "getHeaders" ->
                        Collections.enumeration(headers.getOrDefault((String) arguments[0], List.of()));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return Client.of(request, PROXIES);
    }

    private static String address(String peer, Map<String, List<String>> headers) {
        return client(peer, headers).address().toString();
    }

    private static String forwarded(String header) {
        return address(PROXY, Map.of("X-Forwarded-For", List.of(header)));
    }

    @Test
    void nobody_but_a_trusted_proxy_is_believed() {
        Map<String, List<String>> told = Map.of(
                "X-Forwarded-For", List.of("198.51.100.7"),
                "X-Forwarded-Proto", List.of("https"),
                "Forwarded", List.of("for=198.51.100.7;proto=https"));

        Client stranger = client("203.0.113.9", told);
        assertEquals("203.0.113.9", stranger.address().toString());
        assertFalse(stranger.encrypted());
        assertFalse(stranger.direct());

        Client known = client(PROXY, told);
        assertEquals("198.51.100.7", known.address().toString());
        assertTrue(known.encrypted());
        assertFalse(known.direct());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7                              | 198.51.100.7",
                "192.0.2.66, 198.51.100.7                  | 198.51.100.7",
                "192.0.2.66, 198.51.100.7, 10.1.1.1        | 198.51.100.7",
                "127.0.0.1, 198.51.100.7,10.1.1.1,10.2.2.2 | 198.51.100.7",
                "198.51.100.7:4711                         | 198.51.100.7",
                "2001:db8::1                               | 2001:db8:0:0:0:0:0:1",
                "[2001:db8::1]:4711                        | 2001:db8:0:0:0:0:0:1",
                "::ffff:198.51.100.7                       | 198.51.100.7",
                "10.1.1.1, 10.2.2.2                        | 10.1.1.1"
            })
    void the_nearest_hop_that_is_no_proxy_counts(String header, String expected) {
        assertEquals(expected, forwarded(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "_hidden",
                "example.org",
                "127.1",
                "198.51.100.7, nonsense",
                "192.0.2.66,",
                "0x7f.1"
            })
    void what_is_no_address_leads_no_further_than_to_the_proxy(String header) {
        assertEquals(PROXY, forwarded(header));
    }

    @Test
    void several_headers_are_one_list() {
        assertEquals(
                "198.51.100.7",
                address(PROXY, Map.of("X-Forwarded-For", List.of("192.0.2.66", "198.51.100.7", "10.1.1.1"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=198.51.100.7                               | 198.51.100.7",
                "for=192.0.2.66, For=\"198.51.100.7:80\";by=a   | 198.51.100.7",
                "proto=http;for=\"[2001:db8::1]:4711\"          | 2001:db8:0:0:0:0:0:1",
                "for=_secret                                    | 10.0.0.1",
                "by=198.51.100.7                                | 10.0.0.1"
            })
    void the_standard_header_is_understood_too(String header, String expected) {
        assertEquals(expected, address(PROXY, Map.of("Forwarded", List.of(header))));
    }

    @Test
    void of_two_headers_that_differ_one_came_from_outside() {
        assertEquals(
                PROXY,
                address(
                        PROXY,
                        Map.of("X-Forwarded-For", List.of("198.51.100.7"), "Forwarded", List.of("for=192.0.2.66"))));
    }

    @Test
    void the_last_proxy_says_whether_the_way_to_it_was_encrypted() {
        assertTrue(client(PROXY, Map.of("Forwarded", List.of("for=192.0.2.66;proto=https")))
                .encrypted());
        assertFalse(client(PROXY, Map.of("X-Forwarded-Proto", List.of("https, http")))
                .encrypted());
        assertFalse(client(PROXY, Map.of()).encrypted());
    }

    @Test
    void who_comes_directly_shows_no_sign_of_a_proxy() {
        assertTrue(client("127.0.0.1", Map.of()).direct());
        assertFalse(client("127.0.0.1", Map.of("Via", List.of("1.1 a"))).direct());
    }
}
