package org.appticket.adapters.rest.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostFilterTest {
    private static HttpServletRequest request(String peer, String local) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HostFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getLocalAddr" -> local;
                    case "isSecure" -> false;
                    case "getAttribute", "getHeader" -> null;
                    case "getHeaders" -> Collections.enumeration(List.of());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 127.0.0.1, 127.0.0.1, true",
        "127.0.0.2, 127.0.0.1, 127.0.0.2, true",
        "[::1], 0:0:0:0:0:0:0:1, 0:0:0:0:0:0:0:1, true",
        "localhost, 192.0.2.7, 192.0.2.7, false",
        "127.0.0.1, 192.0.2.9, 192.0.2.7, false",
        "192.0.2.7, 192.0.2.7, 192.0.2.7, true",
        "[2001:db8::7], 2001:db8:0:0:0:0:0:7%eth0, 2001:db8:0:0:0:0:0:7, true",
        "192.0.2.7, 192.0.2.9, 192.0.2.7, false",
        "192.0.2.9, 192.0.2.9, 192.0.2.7, false",
        "192.0.2.7, 127.0.0.1, 127.0.0.1, false",
        "elsewhere.example, 192.0.2.7, 192.0.2.7, false",
        "'', 127.0.0.1, 127.0.0.1, false",
    })
    void a_machine_speaks_to_itself_by_loopback_or_by_and_from_its_own_address(
            String name, String peer, String local, boolean itself) {
        assertEquals(itself, HostFilter.isThisMachine(name, request(peer, local)));
    }
}
