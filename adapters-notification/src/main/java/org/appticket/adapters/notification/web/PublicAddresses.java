package org.appticket.adapters.notification.web;

import java.util.List;
import java.util.stream.Stream;
import org.appticket.domain.network.IpAddress;
import org.appticket.domain.network.IpRange;

/**
 * Which addresses belong to the open internet: those that the registries of IANA for special purposes do not name. Of IPv6 only
 * what is handed out at all, without the parts in which IPv4 addresses are hidden.
 */
final class PublicAddresses {
    private static final List<IpRange> IPV4_SPECIAL = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final IpRange IPV6_HANDED_OUT = ranges("2000::/3").get(0);
    private static final List<IpRange> IPV6_SPECIAL =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {}

    static boolean contain(IpAddress address) {
        return IPV4_SPECIAL.get(0).first().bits() == address.bits()
                ? IPV4_SPECIAL.stream().noneMatch(range -> range.contains(address))
                : IPV6_HANDED_OUT.contains(address)
                        && IPV6_SPECIAL.stream().noneMatch(range -> range.contains(address));
    }

    private static List<IpRange> ranges(String... texts) {
        return Stream.of(texts)
                .map(text -> IpRange.parse(text).orElseThrow(() -> new IllegalArgumentException(text)))
                .toList();
    }
}
