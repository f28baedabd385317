package org.appticket.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where another system is told of events, and what it knows ours by: all of it is secret.
 *
 * @param address where
 * @param secret what is signed with
 * @param former what was signed with before
 * @param bot by what a bot speaks there, where one does
 */
public record HookTarget(HookAddress address, HookSecret secret, Optional<Former> former, Optional<BotAccess> bot) {

    /** How long the secret before is signed with too. */
    public static final Duration BOTH = Duration.ofDays(1);

    private static final int FORMER_AT = 2;
    private static final String BOT = "bot ";

    /**
     * A secret that was replaced.
     *
     * @param secret the secret
     * @param until until when it is signed with, exclusive
     */
    public record Former(HookSecret secret, Instant until) {}

    /**
     * The same with another secret.
     *
     * @param renewed the new secret
     * @param now what time it is
     * @return the target: for {@link #BOTH} both secrets are signed with
     */
    public HookTarget with(HookSecret renewed, Instant now) {
        return new HookTarget(address, renewed, Optional.of(new Former(secret, now.plus(BOTH))), bot);
    }

    /**
     * The same elsewhere.
     *
     * @param moved where
     * @return the target, with its secrets
     */
    public HookTarget with(HookAddress moved) {
        return new HookTarget(moved, secret, former, bot);
    }

    /**
     * The same by another bot, or in another channel.
     *
     * @param other by what it speaks
     * @return the target, with its secrets
     */
    public HookTarget with(BotAccess other) {
        return new HookTarget(address, secret, former, Optional.of(other));
    }

    /**
     * What is signed with.
     *
     * @param now what time it is
     * @return the secret, and the one before while it is good
     */
    public List<HookSecret> secrets(Instant now) {
        return Stream.concat(
                        Stream.of(secret), former.filter(old -> now.isBefore(old.until())).map(Former::secret).stream())
                .toList();
    }

    /**
     * All of it as a text, to be sealed.
     *
     * @return lines
     */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(address.text(), secret.text()));
        former.ifPresent(
                old -> lines.addAll(List.of(old.secret().text(), old.until().toString())));
        bot.ifPresent(access -> lines.add(BOT + access.channel() + " " + access.token()));
        return String.join("\n", lines);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text lines
     * @return the target
     */
    public static HookTarget parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        String last = lines.get(lines.size() - 1);
        Optional<BotAccess> bot = last.startsWith(BOT) ? Optional.of(bot(last)) : Optional.empty();
        Optional<Former> former = lines.size() - (bot.isPresent() ? 1 : 0) > FORMER_AT
                ? Optional.of(new Former(new HookSecret(lines.get(FORMER_AT)), Instant.parse(lines.get(FORMER_AT + 1))))
                : Optional.empty();
        return new HookTarget(new HookAddress(lines.get(0)), new HookSecret(lines.get(1)), former, bot);
    }

    private static BotAccess bot(String line) {
        String[] words = line.split(" ", -1);
        return new BotAccess(words[1], words[2]);
    }

    /** Only what is no secret. */
    @Override
    public String toString() {
        return address.toString();
    }
}
