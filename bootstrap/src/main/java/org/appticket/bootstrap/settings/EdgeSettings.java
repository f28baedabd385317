package org.appticket.bootstrap.settings;

import java.util.List;
import java.util.stream.Stream;
import org.appticket.domain.network.IpRange;

/**
 * Who may ask, and how often.
 *
 * @param trustedProxies whose word counts about who asks
 * @param rates how much anybody may ask for
 */
public record EdgeSettings(List<IpRange> trustedProxies, Rates rates) {

    private static final int MOST = 1_000_000;

    /**
     * How much anybody may ask for; zero for any amount.
     *
     * @param token requests a minute with one API token
     * @param session requests a minute of one session
     * @param anonymous requests a minute of the unknown at one address
     * @param tickets tickets an hour by somebody who does not work here
     * @param uploads files an hour by one person
     * @param search searches by words a minute of one person
     */
    public record Rates(int token, int session, int anonymous, int tickets, int uploads, int search) {}

    static EdgeSettings read(Values values) {
        return new EdgeSettings(
                values.text(Setting.TRUSTED_PROXIES).stream()
                        .flatMap(list -> Stream.of(list.split(",", -1)))
                        .map(EdgeSettings::range)
                        .toList(),
                new Rates(
                        values.number(Setting.RATE_TOKEN, 0, MOST),
                        values.number(Setting.RATE_SESSION, 0, MOST),
                        values.number(Setting.RATE_ANONYMOUS, 0, MOST),
                        values.number(Setting.RATE_TICKETS, 0, MOST),
                        values.number(Setting.RATE_UPLOADS, 0, MOST),
                        values.number(Setting.RATE_SEARCH, 0, MOST)));
    }

    private static IpRange range(String text) {
        return IpRange.parse(text.strip())
                .orElseThrow(() -> new WrongSetting(
                        Setting.TRUSTED_PROXIES, "must be IP addresses or networks such as 10.0.0.0/8, with commas"));
    }
}
