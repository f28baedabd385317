package org.appticket.domain.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Language;

/**
 * What somebody wants to change of a webhook: nothing means "as it was".
 *
 * @param name what it is called now
 * @param address where it is now
 * @param language in which language it is told now
 * @param kinds of which events now
 * @param team of the tickets in whose queue now; a nothing inside for all tickets
 * @param internal whether of what is internal too
 * @param active true to tell it (again), false to pause
 * @param bot what changes of the bot that speaks there
 */
public record WebhookPatch(
        Optional<String> name,
        Optional<HookAddress> address,
        Optional<Language> language,
        Optional<Set<EventKind>> kinds,
        Optional<Optional<TeamId>> team,
        Optional<Boolean> internal,
        Optional<Boolean> active,
        Bot bot) {

    /**
     * What changes of a bot.
     *
     * @param channel where it speaks now
     * @param token what proves who it is now
     */
    public record Bot(Optional<String> channel, Optional<String> token) {

        /** Nothing. */
        public static final Bot SAME = new Bot(Optional.empty(), Optional.empty());

        private Optional<BotAccess> appliedTo(HookFormat format, Optional<BotAccess> before) {
            if (format != HookFormat.SLACK_BOT && !equals(SAME)) {
                throw InvalidValue.of(channel.isPresent() ? "channel" : "token", Problem.NOT_APPLICABLE);
            }
            return before.map(access -> access.with(channel, token));
        }
    }

    /**
     * Where it is to be told.
     *
     * @param format in which form it is told
     * @param before where it is told, and by what
     * @return the target with what this patch changes
     * @throws InvalidValue if a new value is not as it must be, there is no bot, or a token would go to another address than
     *     the one that it was given for
     */
    public HookTarget appliedTo(HookFormat format, HookTarget before) {
        boolean elsewhere =
                address.filter(moved -> !moved.equals(before.address())).isPresent();
        if (elsewhere && before.bot().isPresent() && bot.token().isEmpty()) {
            throw InvalidValue.of("token", Problem.REQUIRED);
        }
        HookTarget moved = address.map(before::with).orElse(before);
        return bot.appliedTo(format, before.bot()).map(moved::with).orElse(moved);
    }

    /**
     * The webhook as it is to be.
     *
     * @param before as it is
     * @return the webhook with what this patch changes, not saved yet
     * @throws InvalidValue if a new value is not as it must be
     */
    public Webhook appliedTo(Webhook before) {
        Webhook.Interest interest = before.interest();
        return new Webhook(
                before.id(),
                name.orElse(before.name()),
                before.format(),
                language.orElse(before.language()),
                new Webhook.Interest(
                        kinds.orElse(interest.kinds()),
                        team.orElse(interest.team()),
                        internal.orElse(interest.internal())),
                state(before),
                before.version());
    }

    private HookState state(Webhook before) {
        boolean on = active.orElse(before.isActive());
        HookState off = before.state() == HookState.ACTIVE ? HookState.PAUSED : before.state();
        return on ? HookState.ACTIVE : off;
    }

    /**
     * What differs.
     *
     * @param before the webhook as it was
     * @param after the webhook as it is
     * @return the words for what changed, without the values
     */
    public List<String> changed(Webhook before, Webhook after) {
        List<String> words = new ArrayList<>();
        address.ifPresent(moved -> words.add("url"));
        bot.channel().ifPresent(moved -> words.add("channel"));
        bot.token().ifPresent(renewed -> words.add("token"));
        if (!after.name().equals(before.name())) {
            words.add("name");
        }
        if (after.language() != before.language()) {
            words.add("language");
        }
        if (!after.interest().equals(before.interest())) {
            words.add("interest");
        }
        if (after.state() != before.state()) {
            words.add(after.state().name());
        }
        return words;
    }
}
