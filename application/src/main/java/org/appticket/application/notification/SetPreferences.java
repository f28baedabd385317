package org.appticket.application.notification;

import java.util.Set;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Remembers how somebody wants to be told of what, from now on; what waits already goes out as it was planned. */
public final class SetPreferences {

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
    public SetPreferences(UnitOfWork unitOfWork, Preferences preferences, Set<Channel> channels) {
        this.unitOfWork = unitOfWork;
        this.preferences = preferences;
        this.channels = Set.copyOf(channels);
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
     * @return how they are told now
     * @throws org.appticket.domain.permission.NotPermitted if the actor came with a credential that may not write
     */
    public HowTold handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        return unitOfWork.run(() -> {
            preferences.save(command.by().person(), command.preferences());
            return new HowTold(command.preferences(), channels);
        });
    }
}
