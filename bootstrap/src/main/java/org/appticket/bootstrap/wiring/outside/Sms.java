package org.appticket.bootstrap.wiring.outside;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.notification.sms.HttpSmsCourier;
import org.appticket.adapters.notification.sms.SmsGateway;
import org.appticket.adapters.notification.sms.SmsTemplate;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.delivery.Courier;
import org.appticket.bootstrap.settings.HookSettings;
import org.appticket.bootstrap.settings.SmsSettings;
import org.appticket.domain.delivery.Backoff;

/**
 * How text messages go out.
 *
 * @param courier who brings them
 * @param backoff how long they wait after a failure
 */
public record Sms(Courier courier, Backoff backoff) {

    static Sms of(SmsSettings settings, HookSettings hooks) {
        Set<String> names = new HashSet<>(hooks.names());
        if (settings.trusted()) {
            names.add(settings.host());
        }
        SmsSettings.Asking asking = settings.asking();
        Optional<SmsGateway.Header> header = asking.headerName()
                .flatMap(name -> asking.headerValue().map(value -> new SmsGateway.Header(name, value)));
        SmsGateway gateway = new SmsGateway(settings.address(), asking.method(), template(asking), header);
        return new Sms(
                new HttpSmsCourier(
                        new Outgoing(AddressGuard.of(hooks.ranges(), names)),
                        gateway,
                        settings.secret(),
                        settings.segments()),
                new Backoff(settings.shortest(), settings.longest(), Backoff.USUAL.patience()));
    }

    private static SmsTemplate template(SmsSettings.Asking asking) {
        try {
            return asking.format().equals("json") ? SmsTemplate.json(asking.body()) : SmsTemplate.form(asking.body());
        } catch (IllegalArgumentException unusable) {
            throw asking.refused();
        }
    }
}
