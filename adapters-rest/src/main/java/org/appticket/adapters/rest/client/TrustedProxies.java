package org.appticket.adapters.rest.client;

import java.util.List;
import org.appticket.domain.network.IpAddress;
import org.appticket.domain.network.IpRange;

/**
 * The proxies whose word counts about who asks them.
 *
 * @param ranges where they are; none by default
 */
public record TrustedProxies(List<IpRange> ranges) {
    public TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    boolean contain(IpAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
