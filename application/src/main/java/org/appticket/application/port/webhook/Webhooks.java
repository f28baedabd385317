package org.appticket.application.port.webhook;

import java.util.List;
import java.util.Optional;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.webhook.Webhook;

/** The webhooks, of which there are never more than {@value Webhook#MOST}; changed inside a unit of work. */
public interface Webhooks {

    /**
     * A webhook as it is stored.
     *
     * @param webhook what is no secret of it
     * @param target the {@link org.appticket.domain.webhook.HookTarget}, sealed
     */
    record Kept(Webhook webhook, Sealed target) {

        /**
         * The same, changed.
         *
         * @param other what it is now
         * @return with the same target
         */
        public Kept with(Webhook other) {
            return new Kept(other, target);
        }
    }

    /**
     * Adds a webhook.
     *
     * @param added the new webhook
     * @return the webhook as it was saved
     */
    Kept add(Kept added);

    /**
     * A webhook that is to be decided about: nobody else decides about it until the end of the unit of work.
     *
     * @param id its number
     * @return the webhook
     * @throws org.appticket.domain.NotFound if there is none
     */
    Kept get(WebhookId id);

    /**
     * A webhook; works outside of a unit of work too.
     *
     * @param id its number
     * @return nothing if there is none
     */
    Optional<Kept> find(WebhookId id);

    /**
     * Keeps a changed webhook.
     *
     * @param changed the webhook, in the version that was decided upon
     * @return the webhook as it was saved
     * @throws org.appticket.domain.Stale if another version is current
     */
    Kept save(Kept changed);

    /**
     * Takes a webhook away.
     *
     * @param id its number
     */
    void remove(WebhookId id);

    /**
     * All webhooks; works outside of a unit of work too.
     *
     * @return in the order of their numbers
     */
    List<Kept> list();

    /**
     * All webhooks, to whose number nobody adds until the end of the unit of work.
     *
     * @return in the order of their numbers
     */
    List<Kept> listToAdd();
}
