package org.appticket.application.push;

import java.util.Optional;
import org.appticket.application.port.push.PushServices;

/** Sees to it that there is a pair of keys by which push services know this installation; to be called before all others. */
public final class MakePushKey {

    private final PushDesk desk;

    /**
     * For this installation.
     *
     * @param desk what it works with
     */
    public MakePushKey(PushDesk desk) {
        this.desk = desk;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Makes it, unless there is one or the settings want none.
     *
     * @param command what is asked for
     * @return whether one was made
     */
    public boolean handle(Command command) {
        return desk.services().map(this::made).orElse(false);
    }

    private boolean made(PushServices services) {
        return desk.unitOfWork().run(() -> {
            Optional<?> known = desk.keeping().keys().find();
            if (known.isEmpty()) {
                desk.keeping().keys().add(desk.seal(services.newKey()));
            }
            return known.isEmpty();
        });
    }
}
