package org.appticket.bootstrap.wiring.outside;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.notification.hook.CloudEventText;
import org.appticket.adapters.notification.hook.HookText;
import org.appticket.adapters.notification.hook.HttpHookCourier;
import org.appticket.adapters.notification.hook.SlackReplies;
import org.appticket.adapters.notification.hook.SlackText;
import org.appticket.adapters.notification.hook.TeamsText;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.chat.ChatReplies;
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
 * @param chat answers people who clicked something in a chat
 */
public record Hooks(HookCourier courier, Backoff backoff, Duration undo, ChatReplies chat) {

    static Hooks of(HookSettings settings, String publicUrl) {
        Outgoing outgoing = new Outgoing(AddressGuard.of(settings.ranges(), settings.names()));
        boolean buttons = settings.slackSecret().isPresent();
        Map<HookFormat, HookText> texts = Stream.of(HookFormat.values())
                .collect(Collectors.toMap(format -> format, format -> text(format, publicUrl, buttons)));
        return new Hooks(
                new HttpHookCourier(outgoing, texts, InstantSource.system()),
                new Backoff(settings.shortest(), settings.longest(), Backoff.USUAL.patience()),
                settings.undo(),
                new SlackReplies(outgoing));
    }

    private static HookText text(HookFormat format, String publicUrl, boolean buttons) {
        return switch (format) {
            case CLOUDEVENTS -> new CloudEventText(publicUrl);
            case SLACK, SLACK_BOT -> new SlackText(buttons);
            case TEAMS -> new TeamsText(false);
            case TEAMS_CARD -> new TeamsText(true);
        };
    }
}
