package org.appticket.application.push;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.push.PushKeys;
import org.appticket.application.port.push.PushServices;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.push.PushKey;
import org.appticket.domain.push.PushTarget;

/**
 * What the use cases around browsers that are told of news work with.
 *
 * @param unitOfWork what it is done in
 * @param subscriptions the browsers
 * @param keeping what keeps the pair of keys
 * @param services how browsers get messages; nothing if the settings want none
 * @param audit where it is written down
 */
public record PushDesk(
        UnitOfWork unitOfWork,
        PushSubscriptions subscriptions,
        Keeping keeping,
        Optional<PushServices> services,
        AuditLog audit) {

    private static final Purpose PURPOSE = new Purpose("push");

    /**
     * What keeps the pair of keys.
     *
     * @param keys where it is
     * @param keyring what seals it
     */
    public record Keeping(PushKeys keys, Keyring keyring) {}

    /** By what services know us; nothing if the settings want no services, or no key was made yet. */
    Optional<PushKey> key() {
        return services.flatMap(any -> keeping.keys().find()).map(kept -> {
            byte[] opened = keeping.keyring().open(kept.privateKey(), PURPOSE);
            return new PushKey(kept.publicKey(), new String(opened, StandardCharsets.US_ASCII));
        });
    }

    PushKeys.Kept seal(PushKey key) {
        byte[] secret = key.privateKey().getBytes(StandardCharsets.US_ASCII);
        return new PushKeys.Kept(key.publicKey(), keeping.keyring().seal(secret, PURPOSE));
    }

    static AuditEntry entry(AuditKind kind, Actor by, PushTarget target) {
        return AuditEntry.of(kind).by(by).about(by.person()).with("service", target.origin());
    }
}
