package org.appticket.bootstrap.wiring.outside;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.notification.sms.SmppServer;
import org.appticket.adapters.notification.sms.SmsCourier;
import org.appticket.adapters.notification.sms.SmsGateway;
import org.appticket.adapters.notification.sms.SmsTemplate;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.bootstrap.settings.HookSettings;
import org.appticket.bootstrap.settings.SmppSettings;
import org.appticket.bootstrap.settings.SmsGatewaySettings;
import org.appticket.bootstrap.settings.SmsSettings;
import org.appticket.domain.delivery.Backoff;

/**
 * How text messages go out.
 *
 * @param courier who brings them
 * @param backoff how long they wait after a failure
 */
public record Sms(SmsCourier courier, Backoff backoff) {

    static Sms of(SmsSettings settings, HookSettings hooks) {
        Backoff backoff = new Backoff(settings.shortest(), settings.longest(), Backoff.USUAL.patience());
        SmsCourier courier = settings.way()
                .by(
                        gateway -> courier(gateway, hooks, settings.segments()),
                        smpp -> courier(smpp, settings.segments()));
        return new Sms(courier, backoff);
    }

    private static SmsCourier courier(SmppSettings settings, int segments) {
        SmppServer.Account account =
                new SmppServer.Account(settings.systemId(), settings.password(), settings.systemType());
        return new SmsCourier(
                new SmppServer(settings.host(), settings.port(), settings.tls(), account, settings.source()), segments);
    }

    private static SmsCourier courier(SmsGatewaySettings settings, HookSettings hooks, int segments) {
        Set<String> names = new HashSet<>(hooks.names());
        if (settings.trusted()) {
            names.add(settings.host());
        }
        SmsGatewaySettings.Asking asking = settings.asking();
        Optional<SmsGateway.Header> header = asking.headerName()
                .flatMap(name -> asking.headerValue().map(value -> new SmsGateway.Header(name, value)));
        SmsGateway gateway = new SmsGateway(settings.address(), asking.method(), template(asking), header);
        return new SmsCourier(
                new Outgoing(AddressGuard.of(hooks.ranges(), names)), gateway, settings.secret(), segments);
    }

    private static SmsTemplate template(SmsGatewaySettings.Asking asking) {
        try {
            return asking.format().equals("json") ? SmsTemplate.json(asking.body()) : SmsTemplate.form(asking.body());
        } catch (IllegalArgumentException unusable) {
            throw asking.refused();
        }
    }
}
