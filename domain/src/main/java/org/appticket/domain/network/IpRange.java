package org.appticket.domain.network;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All addresses that begin with the same bits.
 *
 * @param first the lowest of them
 * @param prefix how many bits they share
 */
public record IpRange(IpAddress first, int prefix) {

    private static final Pattern PREFIX = Pattern.compile("0|[1-9][0-9]{0,2}");

    /**
     * The range around an address.
     *
     * @throws IllegalArgumentException if an address of this kind has fewer bits
     */
    public IpRange {
        if (prefix < 0 || prefix > first.bits()) {
            throw new IllegalArgumentException(first + "/" + prefix);
        }
        first = first.masked(prefix);
    }

    /**
     * Reads a range.
     *
     * @param text an address, or an address, a slash and the number of bits (CIDR)
     * @return the range; nothing if the text is anything else
     */
    public static Optional<IpRange> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return IpAddress.parse(text).map(address -> new IpRange(address, address.bits()));
        }
        String bits = text.substring(slash + 1);
        return IpAddress.parse(text.substring(0, slash))
                .filter(address -> PREFIX.matcher(bits).matches() && Integer.parseInt(bits) <= address.bits())
                .map(address -> new IpRange(address, Integer.parseInt(bits)));
    }

    /**
     * Whether an address is in it.
     *
     * @param address any address
     * @return false for every address of another kind
     */
    public boolean contains(IpAddress address) {
        return address.bits() == first.bits() && address.masked(prefix).equals(first);
    }

    @Override
    public String toString() {
        return first + "/" + prefix;
    }
}
