package org.appticket.bootstrap.wiring.outside;

import java.time.Duration;
import java.time.InstantSource;
import org.appticket.adapters.notification.push.HttpPushServices;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.push.PushServices;
import org.appticket.bootstrap.settings.HookSettings;
import org.appticket.bootstrap.settings.PushSettings;
import org.appticket.domain.delivery.Backoff;

/**
 * How people are told by their browsers.
 *
 * @param services how browsers get messages
 * @param backoff how long messages wait after a failure
 */
public record Push(PushServices services, Backoff backoff) {

    /** News that nobody could be told of for a day are in the list of notifications. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    static Push of(PushSettings settings, HookSettings hooks, String publicUrl) {
        Outgoing outgoing = new Outgoing(AddressGuard.of(hooks.ranges(), hooks.names()));
        return new Push(
                new HttpPushServices(outgoing, publicUrl, settings.contact(), InstantSource.system()),
                new Backoff(settings.shortest(), settings.longest(), PATIENCE));
    }
}
