package org.appticket.adapters.rest.client;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.domain.network.IpAddress;
import org.appticket.domain.network.IpRange;

/**
 * Who sent a request.
 *
 * @param address the nearest address that is not one of our own proxies'
 * @param encrypted whether nobody on the way from there could read it
 * @param direct whether nothing says that it was passed on, by whomever
 */
public record Client(IpAddress address, boolean encrypted, boolean direct) {
    private static final IpAddress UNKNOWN = IpAddress.parse("0.0.0.0").orElseThrow();
    private static final List<String> SIGNS_OF_A_PROXY =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

    /** As the first filter found out. */
    public static Client of(HttpServletRequest request) {
        return request.getAttribute(Client.class.getName()) instanceof Client known
                ? known
                : of(request, new TrustedProxies(List.of()));
    }

    static Client of(HttpServletRequest request, TrustedProxies proxies) {
        IpAddress peer = IpAddress.parse(request.getRemoteAddr().replaceFirst("%.*$", ""))
                .orElse(UNKNOWN);
        boolean direct = SIGNS_OF_A_PROXY.stream().allMatch(name -> request.getHeader(name) == null);
        if (!proxies.contain(peer)) {
            return new Client(peer, request.isSecure(), direct);
        }
        ForwardedFor forwarded = ForwardedFor.of(headers(request, "X-Forwarded-For"), headers(request, "Forwarded"));
        return new Client(
                forwarded.nearest(peer, proxies),
                ForwardedFor.proto(headers(request, "X-Forwarded-Proto"), headers(request, "Forwarded"))
                        .map("https"::equals)
                        .orElse(request.isSecure()),
                direct);
    }

    /** What is counted as one client: an IPv4 address, or an IPv6 network. */
    public IpRange place() {
        return address.place();
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeaders(name)).map(Collections::list).stream()
                .flatMap(list -> list.stream())
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
