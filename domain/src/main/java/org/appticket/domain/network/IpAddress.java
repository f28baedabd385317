package org.appticket.domain.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * An IP address. Only the usual notations are read: nothing is looked up, and nothing is guessed from octal, hexadecimal or
 * shortened IPv4 notations. An IPv4 address inside an IPv6 one ({@code ::ffff:192.0.2.1}) is the IPv4 address.
 */
public final class IpAddress {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_NETWORK_BITS = 64;

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads an address.
     *
     * @param text four decimal numbers (IPv4), or the notation of RFC 4291 without a zone (IPv6)
     * @return the address; nothing if the text is anything else
     */
    public static Optional<IpAddress> parse(String text) {
        return (text.indexOf(':') < 0 ? IpNotation.ipv4(text) : IpNotation.ipv6(text)).map(IpAddress::of);
    }

    static IpAddress of(byte[] bytes) {
        return new IpAddress(isMapped(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes);
    }

    /**
     * How many bits it has.
     *
     * @return 32 for IPv4, 128 for IPv6
     */
    public int bits() {
        return bytes.length * Byte.SIZE;
    }

    /**
     * Whether it stands for the machine itself.
     *
     * @return true for {@code 127.0.0.0/8} and {@code ::1}
     */
    public boolean isLoopback() {
        if (bits() == IPV4_BITS) {
            return bytes[0] == 127;
        }
        byte[] one = new byte[16];
        one[15] = 1;
        return Arrays.equals(bytes, one);
    }

    /**
     * What is counted as one place: whoever has an IPv6 network can take any address in it.
     *
     * @return an IPv4 address itself; the first 64 bits of an IPv6 address
     */
    public IpRange place() {
        return new IpRange(this, bits() == IPV4_BITS ? IPV4_BITS : IPV6_NETWORK_BITS);
    }

    /** The address with all bits behind the first ones zero. */
    IpAddress masked(int kept) {
        byte[] masked = bytes.clone();
        for (int bit = kept; bit < bits(); bit++) {
            masked[bit / Byte.SIZE] &= (byte) ~(0x80 >> (bit % Byte.SIZE));
        }
        return new IpAddress(masked);
    }

    private static boolean isMapped(byte[] bytes) {
        byte[] prefix = new byte[12];
        prefix[10] = (byte) 0xff;
        prefix[11] = (byte) 0xff;
        return bytes.length == 16 && Arrays.equals(Arrays.copyOf(bytes, 12), prefix);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && Arrays.equals(address.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /**
     * The address as text.
     *
     * @return one text for each address, which {@link #parse} reads; IPv6 in eight groups, none shortened away
     */
    @Override
    public String toString() {
        return bits() == IPV4_BITS ? IpNotation.ofIpv4(bytes) : IpNotation.ofIpv6(bytes);
    }
}
