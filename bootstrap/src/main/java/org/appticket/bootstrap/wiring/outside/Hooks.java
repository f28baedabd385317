package org.appticket.bootstrap.wiring.outside;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.notification.hook.CloudEventText;
import org.appticket.adapters.notification.hook.HookText;
import org.appticket.adapters.notification.hook.HttpHookCourier;
import org.appticket.adapters.notification.hook.SlackText;
import org.appticket.adapters.notification.hook.TeamsText;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.webhook.HookCourier;
import org.appticket.bootstrap.settings.HookSettings;
import org.appticket.domain.delivery.Backoff;
import org.appticket.domain.webhook.HookFormat;

/**
 * How other systems are told what happens.
 *
 * @param courier who tells them
 * @param backoff how long it waits after a failure
 * @param undo how long public words can be taken back before
 */
public record Hooks(HookCourier courier, Backoff backoff, Duration undo) {

    static Hooks of(HookSettings settings, String publicUrl) {
        Outgoing outgoing = new Outgoing(AddressGuard.of(settings.ranges(), settings.names()));
        Map<HookFormat, HookText> texts = Stream.of(HookFormat.values())
                .collect(Collectors.toMap(format -> format, format -> text(format, publicUrl)));
        return new Hooks(
                new HttpHookCourier(outgoing, texts, InstantSource.system()),
                new Backoff(settings.shortest(), settings.longest(), Backoff.USUAL.patience()),
                settings.undo());
    }

    private static HookText text(HookFormat format, String publicUrl) {
        return switch (format) {
            case CLOUDEVENTS -> new CloudEventText(publicUrl);
            case SLACK -> new SlackText();
            case TEAMS -> new TeamsText(false);
            case TEAMS_CARD -> new TeamsText(true);
        };
    }
}
