package org.appticket.bootstrap.wiring.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.channel.ListChannels;
import org.appticket.application.channel.TryChannel;
import org.appticket.application.delivery.ForgetDeliveries;
import org.appticket.application.delivery.ListDeliveries;
import org.appticket.application.delivery.NewsRoute;
import org.appticket.application.delivery.NewsWriting;
import org.appticket.application.delivery.RetryDelivery;
import org.appticket.application.delivery.Route;
import org.appticket.application.delivery.SendNews;
import org.appticket.application.delivery.Sending;
import org.appticket.application.delivery.TeamRoute;
import org.appticket.application.delivery.TeamWriting;
import org.appticket.application.inbound.ReplyMarks;
import org.appticket.application.port.delivery.Courier;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.domain.delivery.Backoff;
import org.appticket.domain.delivery.Bundling;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.notification.Channel;

/** Makes the use cases by which news get out to people; used like those around tickets. */
@Singleton
public final class DeliveryUseCases {

    private final Outside outside;
    private final Ports store;
    private final WebhookUseCases hooks;
    private final PushUseCases push;

    @Inject
    public DeliveryUseCases(Outside outside, WebhookUseCases hooks, PushUseCases push) {
        this.outside = outside;
        this.hooks = hooks;
        this.push = push;
        this.store = outside.store();
    }

    @Produces
    @Singleton
    public ListDeliveries listDeliveries() {
        return new ListDeliveries(store.unitOfWork(), store.outbox());
    }

    @Produces
    @Singleton
    public RetryDelivery retryDelivery() {
        return new RetryDelivery(store.unitOfWork(), store.outbox(), store.auditLog(), outside.clock());
    }

    @Produces
    @Singleton
    public ListChannels listChannels() {
        return new ListChannels(store.unitOfWork(), store.outbox(), couriers().keySet());
    }

    @Produces
    @Singleton
    public TryChannel tryChannel() {
        return new TryChannel(store.unitOfWork(), store.people(), couriers(), outside.secrets());
    }

    /** Who brings news to people, where there are settings for a channel. */
    private Map<Channel, Courier> couriers() {
        Map<Channel, Courier> couriers = new EnumMap<>(Channel.class);
        outside.organisation().mail().ifPresent(mail -> couriers.put(Channel.EMAIL, mail.courier()));
        outside.organisation().sms().ifPresent(sms -> couriers.put(Channel.SMS, sms.courier()));
        push.courier().ifPresent(courier -> couriers.put(Channel.PUSH, courier));
        return couriers;
    }

    public ForgetDeliveries forgetDeliveries() {
        return new ForgetDeliveries(store.unitOfWork(), store.outbox(), outside.clock());
    }

    public SendNews sendNews() {
        Sending.Routes routes = new Sending.Routes(readers(), teams(), Optional.of(hooks.route()));
        return new SendNews(
                new Sending(store.unitOfWork(), store.lanes(), routes, outside.secrets(), holder()), outside.clock());
    }

    /** To people, where there are settings for a channel. */
    private Map<Channel, Route> readers() {
        NewsWriting writing = new NewsWriting(
                store.ticketSearch(),
                store.comments(),
                store.people(),
                store.memberships(),
                outside.organisation().tickets(),
                new ReplyMarks(outside.keyring()));
        Map<Channel, Route> readers = new EnumMap<>(Channel.class);
        outside.organisation()
                .mail()
                .ifPresent(mail ->
                        readers.put(Channel.EMAIL, new NewsRoute(writing, mail.courier(), tempo(mail.backoff()))));
        outside.organisation()
                .sms()
                .ifPresent(
                        sms -> readers.put(Channel.SMS, new NewsRoute(writing, sms.courier(), tempo(sms.backoff()))));
        push.route(writing).ifPresent(route -> readers.put(Channel.PUSH, route));
        return readers;
    }

    /** To the addresses of teams, where mail goes out. */
    private Optional<Route> teams() {
        TeamWriting writing = new TeamWriting(
                store.ticketSearch(),
                new TeamWriting.Addresses(
                        store.teams(),
                        store.calendars(),
                        outside.organisation().region().language()),
                outside.organisation().tickets());
        return outside.organisation().mail().map(mail -> new TeamRoute(writing, mail.teams(), tempo(mail.backoff())));
    }

    private static Route.Tempo tempo(Backoff backoff) {
        return new Route.Tempo(backoff, Bundling.USUAL);
    }

    /** Tells this server from all others, and from itself before it was started again. */
    private Holder holder() {
        return new Holder(outside.secrets().nextToken().toString());
    }
}
