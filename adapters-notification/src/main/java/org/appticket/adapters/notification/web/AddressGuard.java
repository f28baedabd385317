package org.appticket.adapters.notification.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.appticket.domain.network.IpAddress;
import org.appticket.domain.network.IpRange;

/**
 * Says where requests may go: to public addresses by TLS at the usual ports, and to whatever an operator allows. A name is
 * looked up once, every address that it has must be allowed, and the connection goes to what was looked at.
 *
 * @param ranges addresses that are allowed besides, by any scheme and port
 * @param names names that are allowed, wherever they lead, by any scheme and port; in lower case
 * @param lookup finds the addresses of a name
 */
public record AddressGuard(List<IpRange> ranges, Set<String> names, Lookup lookup) {

    private static final Set<Integer> PORTS = Set.of(-1, 443, 8443);

    /** Browsers read these as IPv4 addresses, each in its own way; nobody needs them. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9A-Fa-f]*)");

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface Lookup {
        /**
         * All addresses.
         *
         * @throws UnknownHostException if there are none
         */
        InetAddress[] of(String name) throws UnknownHostException;
    }

    /** The name leads where nothing may be sent to. */
    static final class NotAllowed extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotAllowed(String host) {
            super("nothing may be sent to " + host);
        }
    }

    /** Copies the ranges and names. */
    public AddressGuard {
        ranges = List.copyOf(ranges);
        names = Set.copyOf(names);
    }

    /** Allows public addresses only. */
    public static AddressGuard ofPublic() {
        return of(List.of(), Set.of());
    }

    /** Allows these besides, by the names that the system knows. */
    public static AddressGuard of(List<IpRange> ranges, Set<String> names) {
        return new AddressGuard(ranges, names, InetAddress::getAllByName);
    }

    /** Whether a request may go there, as far as one can see without looking the name up. */
    boolean mayReach(URI address) {
        String host = host(address);
        if (host.isEmpty() || address.getRawUserInfo() != null || host.endsWith(".")) {
            return false;
        }
        Optional<IpAddress> literal = IpAddress.parse(host);
        if (literal.isEmpty() && host.indexOf(':') >= 0) {
            return false;
        }
        if (names.contains(host) || literal.filter(this::isInRange).isPresent()) {
            return true;
        }
        boolean usual = "https".equals(address.getScheme()) && PORTS.contains(address.getPort());
        return usual
                && literal.map(PublicAddresses::contain)
                        .orElseGet(() -> !LIKE_A_NUMBER.matcher(host).matches());
    }

    /**
     * The addresses of a host, all of which are allowed.
     *
     * @throws NotAllowed if one of them is not
     * @throws UnknownHostException if it has none
     */
    InetAddress[] resolve(String spelled) throws UnknownHostException {
        String host = bare(spelled);
        boolean literal = IpAddress.parse(host).isPresent();
        if (!literal && (host.indexOf(':') >= 0 || LIKE_A_NUMBER.matcher(host).matches())) {
            throw new NotAllowed(host);
        }
        InetAddress[] found = lookup.of(host);
        for (InetAddress address : found) {
            if (!names.contains(host) && !isAllowed(address)) {
                throw new NotAllowed(host);
            }
        }
        return found;
    }

    private boolean isAllowed(InetAddress address) {
        String text = address.getHostAddress();
        return IpAddress.parse(text)
                .filter(known -> isInRange(known) || PublicAddresses.contain(known))
                .isPresent();
    }

    private boolean isInRange(IpAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static String host(URI address) {
        return Optional.ofNullable(address.getHost()).map(AddressGuard::bare).orElse("");
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }
}
