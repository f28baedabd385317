package org.appticket.application.webhook;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.webhook.HookCourier;
import org.appticket.application.port.webhook.HookCourier.Destination;
import org.appticket.application.port.webhook.Webhooks;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookSecret;
import org.appticket.domain.webhook.HookTarget;
import org.appticket.domain.webhook.Webhook;

/**
 * What the use cases around webhooks work with.
 *
 * @param unitOfWork what it is done in
 * @param webhooks where they are
 * @param sealing what keeps their secrets
 * @param courier who tells other systems
 * @param audit where it is written down
 * @param clock what time it is
 */
public record HookDesk(
        UnitOfWork unitOfWork,
        Webhooks webhooks,
        Sealing sealing,
        HookCourier courier,
        AuditLog audit,
        InstantSource clock) {

    /**
     * What keeps secrets.
     *
     * @param keyring what seals them
     * @param secrets where new ones come from
     */
    public record Sealing(Keyring keyring, Secrets secrets) {}

    /** Seals where a webhook is and what it is signed with. */
    Sealed seal(WebhookId webhook, HookTarget target) {
        return sealing.keyring().seal(target.text().getBytes(StandardCharsets.UTF_8), purpose(webhook));
    }

    HookTarget target(Kept kept) {
        byte[] text =
                sealing.keyring().open(kept.target(), purpose(kept.webhook().id()));
        return HookTarget.parse(new String(text, StandardCharsets.UTF_8));
    }

    Destination destination(Kept kept) {
        HookTarget target = target(kept);
        Webhook webhook = kept.webhook();
        return new Destination(
                target.address(), target.secrets(clock.instant()), webhook.format(), webhook.language(), target.bot());
    }

    HookSecret newSecret() {
        return HookSecret.from(sealing.secrets().next());
    }

    void requireReachable(HookAddress address) {
        if (!courier.mayReach(address)) {
            throw InvalidValue.of("url", Problem.NOT_APPLICABLE);
        }
    }

    /** An entry that says which webhook it is about. */
    static AuditEntry entry(AuditKind kind, WebhookId webhook) {
        return AuditEntry.of(kind).with("webhook", webhook);
    }

    private static Purpose purpose(WebhookId webhook) {
        return new Purpose("webhook/" + webhook);
    }
}
