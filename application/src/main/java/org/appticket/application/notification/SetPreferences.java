package org.appticket.application.notification;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Remembers how somebody wants to be told of what, from now on; what waits already goes out as it was planned. */
public final class SetPreferences {

    private final UnitOfWork unitOfWork;
    private final Preferences preferences;

    /**
     * Over the preferences.
     *
     * @param unitOfWork what they are used in
     * @param preferences how people want to be told
     */
    public SetPreferences(UnitOfWork unitOfWork, Preferences preferences) {
        this.unitOfWork = unitOfWork;
        this.preferences = preferences;
    }

    /**
     * What is asked for.
     *
     * @param by whose preferences
     * @param preferences all of them
     */
    public record Command(Actor by, NotificationPreferences preferences) {}

    /**
     * Keeps them.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the actor came with a credential that may not write
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        unitOfWork.run(() -> {
            preferences.save(command.by().person(), command.preferences());
            return command.preferences();
        });
    }
}
