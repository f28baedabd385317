package org.appticket.domain.access;

import java.util.regex.Pattern;

/**
 * How and from where somebody signed in, as their list of sessions shows it.
 *
 * @param origin by what they proved who they are
 * @param address the IP address that they came from, or nothing that is known
 * @param agent what their client calls itself, at most {@value #LONGEST_AGENT} characters, without control characters
 */
public record Arrival(Origin origin, String address, String agent) {

    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_AGENT = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    /** By what somebody can prove who they are. */
    public enum Origin {
        /** A password that is kept here. */
        PASSWORD,
        /** A passkey. */
        PASSKEY,
        /** A password that a directory of the organisation keeps. */
        DIRECTORY,
        /** An identity provider. */
        PROVIDER
    }

    /** Cuts what a client says about itself to what can be kept. */
    public Arrival {
        address = cut(address, LONGEST_ADDRESS);
        agent = cut(agent, LONGEST_AGENT);
    }

    private static String cut(String text, int longest) {
        String printable = UNPRINTABLE.matcher(text).replaceAll("");
        int length = Math.min(longest, printable.codePointCount(0, printable.length()));
        return printable.substring(0, printable.offsetByCodePoints(0, length));
    }
}
