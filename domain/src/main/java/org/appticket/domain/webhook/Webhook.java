package org.appticket.domain.webhook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.Stale;
import org.appticket.domain.TextRule;
import org.appticket.domain.delivery.Occurrence;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Language;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Standing;

/**
 * Another system that is told what happens to tickets (rules WHK-1 and WHK-2 in {@code docs/rules.md}).
 *
 * @param id its number
 * @param name what those who administer call it
 * @param format in which form it is told
 * @param language in which language, where people read it
 * @param interest of what it is told
 * @param state whether it is told
 * @param version how often it was saved
 */
public record Webhook(
        WebhookId id,
        String name,
        HookFormat format,
        Language language,
        Interest interest,
        HookState state,
        Version version) {

    /** The most that there can be. */
    public static final int MOST = 100;

    /**
     * Checks the name.
     *
     * @throws org.appticket.domain.InvalidValue if the name is not as it must be
     */
    public Webhook {
        name = TextRule.NAME.check("name", name);
    }

    /**
     * Of what another system is told. Nobody told it who may see what, so that it hears of no confidential ticket, and of
     * what is internal only if somebody who administers says so.
     *
     * @param kinds of which events; all if there are none
     * @param team of the tickets in whose queue; of all if it is none
     * @param internal whether also of what only those know who work on tickets
     */
    public record Interest(Set<EventKind> kinds, Optional<TeamId> team, boolean internal) {

        /** Of everything that is public. */
        public static final Interest PUBLIC = new Interest(Set.of(), Optional.empty(), false);

        /** Copies the kinds, in their order. */
        public Interest {
            kinds = Set.copyOf(kinds);
        }

        /**
         * Of which tickets.
         *
         * @return the sight that it is limited to
         */
        public Sight sight() {
            return new Sight(false, true, Optional.empty(), Set.of());
        }

        /**
         * What it may know of them.
         *
         * @return public things, and internal ones if somebody said so
         */
        public Set<Visibility> readable() {
            return internal ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLIC);
        }

        /**
         * Whether it is told of an event.
         *
         * @param occurrence the event
         * @param ticket what decides about the ticket now
         * @return false if it is not to know, or does not want to
         */
        public boolean covers(Occurrence occurrence, Standing ticket) {
            return (kinds.isEmpty() || kinds.contains(occurrence.kind()))
                    && readable().contains(occurrence.visibility())
                    && sight().covers(ticket)
                    && (team.isEmpty() || team.equals(ticket.team()));
        }
    }

    /**
     * Whether it is told.
     *
     * @return true unless it is paused or disabled
     */
    public boolean isActive() {
        return state == HookState.ACTIVE;
    }

    /**
     * The same in another state.
     *
     * @param other the state
     * @return the webhook, not saved yet
     */
    public Webhook with(HookState other) {
        return new Webhook(id, name, format, language, interest, other, version);
    }

    /**
     * The same, as it was saved.
     *
     * @return with the next version
     */
    public Webhook saved() {
        return new Webhook(id, name, format, language, interest, state, version.next());
    }

    /**
     * Sees to it that it is in the version that somebody saw.
     *
     * @param expected that version; nothing if they do not care
     * @throws Stale if another one is current
     */
    public void require(Optional<Version> expected) {
        if (expected.filter(seen -> !seen.equals(version)).isPresent()) {
            throw new Stale(version);
        }
    }
}
