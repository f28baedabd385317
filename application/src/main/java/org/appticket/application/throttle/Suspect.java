package org.appticket.application.throttle;

import java.text.Normalizer;
import java.util.Locale;
import org.appticket.domain.history.Digest;
import org.appticket.domain.network.IpAddress;
import org.appticket.domain.network.IpRange;
import org.appticket.domain.throttle.FailureLimit;

/**
 * Somebody who is about to prove who they are: the account that they name, there or not, and where they are.
 *
 * @param account the digest of its login, which is the same for all spellings of one login
 * @param place the digest of where they are: an IPv4 address, or an IPv6 network
 * @param placeLimit what failures from there lead to
 */
record Suspect(Digest account, Digest place, FailureLimit placeLimit) {

    /** What is not an IP address is one place, like any other. */
    static Suspect of(String login, String address) {
        boolean here = IpAddress.parse(address).filter(IpAddress::isLoopback).isPresent();
        String place = IpAddress.parse(address)
                .map(IpAddress::place)
                .map(IpRange::toString)
                .orElse("elsewhere");
        return new Suspect(
                Digest.ofText("account:" + folded(login)),
                Digest.ofText("place:" + place),
                here ? FailureLimit.THIS_MACHINE : FailureLimit.PLACE);
    }

    /** Where failures for the account are counted: a place that it was signed in to from has a count of its own. */
    Digest count(boolean familiar) {
        return familiar ? Digest.ofText(account + " " + place) : account;
    }

    // As Login.key() does it, but for texts too that cannot be logins.
    private static String folded(String login) {
        String compatible = Normalizer.normalize(login.strip(), Normalizer.Form.NFKC);
        String lower = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
