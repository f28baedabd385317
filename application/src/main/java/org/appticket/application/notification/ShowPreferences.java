package org.appticket.application.notification;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows somebody how they are told of what. */
public final class ShowPreferences {

    private final UnitOfWork unitOfWork;
    private final Preferences preferences;

    /**
     * Over the preferences.
     *
     * @param unitOfWork what they are used in
     * @param preferences how people want to be told
     */
    public ShowPreferences(UnitOfWork unitOfWork, Preferences preferences) {
        this.unitOfWork = unitOfWork;
        this.preferences = preferences;
    }

    /**
     * What is asked for.
     *
     * @param by whose preferences
     */
    public record Query(Actor by) {}

    /**
     * Shows them.
     *
     * @param query what is asked for
     * @return what they chose, or what is usual
     * @throws org.appticket.domain.permission.NotPermitted if the actor came with a credential that may not read
     */
    public NotificationPreferences handle(Query query) {
        Permissions.require(query.by(), Duty.READ_OWN_ACCOUNT);
        return unitOfWork.run(() -> preferences.get(query.by().person()));
    }
}
