package org.appticket.bootstrap.wiring.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.delivery.NewsRoute;
import org.appticket.application.delivery.NewsWriting;
import org.appticket.application.delivery.Route;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.push.AddBrowser;
import org.appticket.application.push.BrowserCourier;
import org.appticket.application.push.ListBrowsers;
import org.appticket.application.push.MakePushKey;
import org.appticket.application.push.PushDesk;
import org.appticket.application.push.PushRoute;
import org.appticket.application.push.RemoveBrowser;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.outside.Push;
import org.appticket.domain.delivery.Bundling;

/** Makes the use cases around browsers that are told of news; used like those around tickets. */
@Singleton
public final class PushUseCases {

    private final Outside outside;
    private final Optional<Push> push;
    private final PushDesk desk;

    @Inject
    public PushUseCases(Outside outside) {
        this.outside = outside;
        this.push = outside.organisation().push();
        Ports store = outside.store();
        this.desk = new PushDesk(
                store.unitOfWork(),
                store.pushSubscriptions(),
                new PushDesk.Keeping(store.pushKeys(), outside.keyring()),
                push.map(Push::services),
                store.auditLog());
    }

    @Produces
    @Singleton
    public ListBrowsers listBrowsers() {
        return new ListBrowsers(desk);
    }

    @Produces
    @Singleton
    public AddBrowser addBrowser() {
        return new AddBrowser(desk, outside.secrets(), outside.clock());
    }

    @Produces
    @Singleton
    public RemoveBrowser removeBrowser() {
        return new RemoveBrowser(desk);
    }

    public MakePushKey makePushKey() {
        return new MakePushKey(desk);
    }

    Optional<Courier> courier() {
        return push.map(out -> new BrowserCourier(desk, out.services()));
    }

    Optional<Route> route(NewsWriting writing) {
        return push.map(out -> new PushRoute(
                new NewsRoute(
                        writing,
                        new BrowserCourier(desk, out.services()),
                        new Route.Tempo(out.backoff(), Bundling.USUAL)),
                desk.subscriptions()));
    }
}
