package org.appticket.domain.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
public record WebhookPatch(
        Optional<String> name,
        Optional<HookAddress> address,
        Optional<Language> language,
        Optional<Set<EventKind>> kinds,
        Optional<Optional<TeamId>> team,
        Optional<Boolean> internal,
        Optional<Boolean> active) {

    /**
     * The webhook as it is to be.
     *
     * @param before as it is
     * @return the webhook with what this patch changes, not saved yet
     * @throws org.appticket.domain.InvalidValue if a new value is not as it must be
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
