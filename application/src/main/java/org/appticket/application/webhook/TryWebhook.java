package org.appticket.application.webhook;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.Receipt;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.NotFound;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Sends a webhook a test at once, past what waits, and says how it went; also while it is paused or disabled. */
public final class TryWebhook {

    private final HookDesk desk;

    /**
     * Over the webhooks.
     *
     * @param desk what it works with
     */
    public TryWebhook(HookDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param webhook which webhook
     */
    public record Command(Actor by, WebhookId webhook) {}

    /**
     * How it went.
     *
     * @param trouble why it was not taken; nothing if it was
     * @param status the HTTP status that was answered, if any was
     */
    public record Result(Optional<Trouble> trouble, Optional<Integer> status) {}

    /**
     * Tries it, which takes ten seconds at most.
     *
     * @param command what is asked for
     * @return how it went
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws NotFound if there is no such webhook
     */
    public Result handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_WEBHOOKS);
        Kept kept = desk.webhooks().find(command.webhook()).orElseThrow(NotFound::new);
        Digest mark = Digest.ofText("test " + desk.sealing().secrets().next().text());
        Instant now = desk.clock().instant();
        Receipt receipt = desk.courier().bring(new Call(mark, now, desk.destination(kept), Optional.empty()));
        return new Result(receipt.trouble(), receipt.status());
    }
}
