package org.appticket.domain.chat;

import java.time.Duration;
import java.time.Instant;

/**
 * What somebody in a chat takes to their browser, to confirm there who they are here.
 *
 * @param member who they are in the chat
 * @param name how the chat calls them, to be recognised by: no line breaks, at most {@value #LONGEST_NAME} characters
 * @param until until when it counts, exclusive; whole seconds
 */
public record LinkOffer(ChatMember member, String name, Instant until) {

    /** How long one counts. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final int LINES = 4;

    /** Takes what it must not have out of the name. */
    public LinkOffer {
        String plain = name.replaceAll("\\p{C}", "").strip();
        name = plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
    }

    /**
     * Offers it from now on.
     *
     * @param member who they are in the chat
     * @param name how the chat calls them
     * @param now what time it is
     * @return the offer
     */
    public static LinkOffer from(ChatMember member, String name, Instant now) {
        return new LinkOffer(
                member, name, Instant.ofEpochSecond(now.plus(GOOD_FOR).getEpochSecond()));
    }

    /**
     * Whether it still counts.
     *
     * @param now what time it is
     * @return false from its end on
     */
    public boolean isGoodAt(Instant now) {
        return now.isBefore(until);
    }

    /**
     * All of it as a text, to be signed.
     *
     * @return lines: workspace, user, seconds since 1970, name
     */
    public String text() {
        return String.join("\n", member.workspace(), member.user(), Long.toString(until.getEpochSecond()), name);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text lines
     * @return the offer
     */
    public static LinkOffer parse(String text) {
        String[] lines = text.split("\n", LINES);
        return new LinkOffer(
                new ChatMember(lines[0], lines[1]), lines[3], Instant.ofEpochSecond(Long.parseLong(lines[2])));
    }
}
