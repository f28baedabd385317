package org.appticket.application.push;

import org.appticket.application.port.push.PushSubscriptions.Kept;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushSubscription;

/** Has one of the actor's browsers told of nothing any more. */
public final class RemoveBrowser {

    private final PushDesk desk;

    /**
     * Over the browsers.
     *
     * @param desk what it works with
     */
    public RemoveBrowser(PushDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param browser which one
     */
    public record Command(Actor by, PushId browser) {}

    /**
     * Removes it.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the actor's token may not write
     * @throws NotFound if they have no such browser
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        desk.unitOfWork().run(() -> {
            PushSubscription found = desk.subscriptions().list(command.by().person()).stream()
                    .map(Kept::subscription)
                    .filter(subscription -> subscription.id().equals(command.browser()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            desk.audit().add(PushDesk.entry(AuditKind.PUSH_REMOVED, command.by(), found.target()));
            return desk.subscriptions().remove(found.person(), found.id());
        });
    }
}
