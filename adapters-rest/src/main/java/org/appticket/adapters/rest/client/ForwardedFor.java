package org.appticket.adapters.rest.client;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.appticket.domain.network.IpAddress;

/**
 * The hops of a request as its proxies tell them, the farthest first. Only what trusted proxies have appended counts, so it is read
 * from the end.
 *
 * @param lists the hops, once for each kind of header that is there
 */
record ForwardedFor(List<List<String>> lists) {
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for=\"?([^\";]*)\"?\\s*(?:;|$)");
    private static final Pattern PROTO = Pattern.compile("(?i)(?:^|;)\\s*proto=\"?([a-z]*)\"?\\s*(?:;|$)");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]*)](?::[0-9]+)?");
    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):[0-9]+");

    /** The elements of the two headers, in order. */
    static ForwardedFor of(List<String> plain, List<String> rfc7239) {
        return new ForwardedFor(
                Stream.of(plain, rfc7239.stream().map(ForwardedFor::node).toList())
                        .filter(hops -> !hops.isEmpty())
                        .toList());
    }

    /** The protocol that the last proxy was reached by. */
    static Optional<String> proto(List<String> plain, List<String> rfc7239) {
        List<String> told = plain.isEmpty()
                ? rfc7239.stream().map(element -> first(PROTO, element)).toList()
                : plain;
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.get(told.size() - 1).toLowerCase(Locale.ROOT))
                        .filter(text -> !text.isEmpty());
    }

    /**
     * The nearest address that is no proxy's. Where two headers tell different things, one of them came from outside, and only the
     * proxy itself is known.
     */
    IpAddress nearest(IpAddress peer, TrustedProxies proxies) {
        List<IpAddress> told = lists.stream()
                .map(hops -> nearest(hops, peer, proxies))
                .distinct()
                .toList();
        return told.size() == 1 ? told.get(0) : peer;
    }

    private static IpAddress nearest(List<String> hops, IpAddress peer, TrustedProxies proxies) {
        IpAddress nearest = peer;
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<IpAddress> hop = address(hops.get(i));
            if (hop.isEmpty()) {
                return nearest;
            }
            nearest = hop.get();
            if (!proxies.contain(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    private static Optional<IpAddress> address(String hop) {
        Matcher bracketed = BRACKETED.matcher(hop);
        Matcher withPort = WITH_PORT.matcher(hop);
        if (bracketed.matches()) {
            return IpAddress.parse(bracketed.group(1));
        }
        return IpAddress.parse(withPort.matches() ? withPort.group(1) : hop);
    }

    private static String node(String element) {
        return first(FOR, element);
    }

    private static String first(Pattern pattern, String element) {
        Matcher found = pattern.matcher(element);
        return found.find() ? found.group(1) : "";
    }
}
