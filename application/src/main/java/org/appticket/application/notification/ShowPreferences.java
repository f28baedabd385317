package org.appticket.application.notification;

import java.util.Set;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows somebody how they are told of what. */
public final class ShowPreferences {

    private final UnitOfWork unitOfWork;
    private final Preferences preferences;
    private final Set<Channel> channels;

    /**
     * Over the preferences.
     *
     * @param unitOfWork what they are used in
     * @param preferences how people want to be told
     * @param channels by which anybody is told anything here
     */
    public ShowPreferences(UnitOfWork unitOfWork, Preferences preferences, Set<Channel> channels) {
        this.unitOfWork = unitOfWork;
        this.preferences = preferences;
        this.channels = Set.copyOf(channels);
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
     * @return how they are told
     * @throws org.appticket.domain.permission.NotPermitted if the actor came with a credential that may not read
     */
    public HowTold handle(Query query) {
        Permissions.require(query.by(), Duty.READ_OWN_ACCOUNT);
        return new HowTold(unitOfWork.run(() -> preferences.get(query.by().person())), channels);
    }
}
