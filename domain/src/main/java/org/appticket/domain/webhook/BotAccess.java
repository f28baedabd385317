package org.appticket.domain.webhook;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * By what a bot of ours speaks in a channel of a chat.
 *
 * @param channel where it speaks, as the chat knows it: letters, digits and {@code #@._-}, at most {@value #LONGEST_CHANNEL}
 * @param token what proves who it is, a secret: visible ASCII, at most {@value #LONGEST_TOKEN} characters
 */
public record BotAccess(String channel, String token) {

    /** The most characters of a channel. */
    public static final int LONGEST_CHANNEL = 100;

    /** The most characters of a token. */
    public static final int LONGEST_TOKEN = 500;

    private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9#@._-]{1," + LONGEST_CHANNEL + "}");
    private static final Pattern TOKEN = Pattern.compile("[!-~]{1," + LONGEST_TOKEN + "}");

    /**
     * Checks both.
     *
     * @throws InvalidValue for {@code channel} or {@code token} if it is not as it must be
     */
    public BotAccess {
        require("channel", isChannel(channel), "C0123456789");
        require("token", isToken(token), "xoxb-…");
    }

    /**
     * The same with other values.
     *
     * @param otherChannel where it speaks from now on
     * @param otherToken what proves it from now on
     * @return what differs replaced
     */
    public BotAccess with(Optional<String> otherChannel, Optional<String> otherToken) {
        return new BotAccess(otherChannel.orElse(channel), otherToken.orElse(token));
    }

    /**
     * Whether something can be a channel.
     *
     * @param text any text
     * @return true if it has the form of one
     */
    public static boolean isChannel(String text) {
        return CHANNEL.matcher(text).matches();
    }

    /**
     * Whether something can be a token.
     *
     * @param text any text
     * @return true if it has the form of one
     */
    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    private static void require(String field, boolean good, String expected) {
        if (!good) {
            throw InvalidValue.of(field, Problem.WRONG_FORMAT, Map.of("expected", expected));
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "a bot in " + channel;
    }
}
