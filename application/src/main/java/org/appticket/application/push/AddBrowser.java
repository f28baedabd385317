package org.appticket.application.push;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.appticket.application.access.Caller;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.push.PushSubscriptions.Kept;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushSubscription;
import org.appticket.domain.push.PushTarget;

/**
 * Has a browser told of a caller's news from now on, as long as the session lasts in which they say so or ends by itself (rule
 * PSH-2 in {@code docs/rules.md}). A browser that is known already, as theirs or somebody else's, is theirs and as they say.
 */
public final class AddBrowser {

    private final PushDesk desk;
    private final Secrets secrets;
    private final InstantSource clock;

    /**
     * Over the browsers.
     *
     * @param desk what it works with
     * @param secrets where numbers come from
     * @param clock what time it is
     */
    public AddBrowser(PushDesk desk, Secrets secrets, InstantSource clock) {
        this.desk = desk;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param device what they call the browser
     * @param target where it takes messages
     */
    public record Command(Caller by, String device, PushTarget target) {}

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the browser
     * @throws org.appticket.domain.permission.NotPermitted if the caller's token may not write
     * @throws InvalidValue if the name is not as it must be, the settings forbid the endpoint, or they have too many browsers
     */
    public MyBrowser handle(Command command) {
        Permissions.require(command.by().actor(), Duty.MANAGE_OWN_ACCOUNT);
        PushTarget target = command.target();
        if (desk.services().filter(services -> services.mayReach(target)).isEmpty()) {
            throw InvalidValue.of("endpoint", Problem.NOT_APPLICABLE);
        }
        PushSubscription added = new PushSubscription(
                new PushId(secrets.nextToken().value()),
                command.by().actor().person(),
                command.by().session(),
                PushSubscription.checkDevice(command.device()),
                target,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return desk.unitOfWork().run(() -> {
            if (isNew(added)) {
                desk.audit()
                        .add(PushDesk.entry(AuditKind.PUSH_ADDED, command.by().actor(), target));
            }
            desk.subscriptions().put(added);
            return MyBrowser.of(added, command.by().session());
        });
    }

    private boolean isNew(PushSubscription added) {
        List<Kept> all = desk.subscriptions().list(added.person());
        boolean isNew = all.stream()
                .noneMatch(kept -> kept.subscription()
                        .target()
                        .mark()
                        .equals(added.target().mark()));
        if (isNew && all.size() >= PushSubscription.MOST_PER_PERSON) {
            throw InvalidValue.of("endpoint", Problem.TOO_LONG, Map.of("max", PushSubscription.MOST_PER_PERSON));
        }
        return isNew;
    }
}
