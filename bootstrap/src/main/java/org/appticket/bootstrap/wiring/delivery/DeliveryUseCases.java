package org.appticket.bootstrap.wiring.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.delivery.ForgetDeliveries;
import org.appticket.application.delivery.ListDeliveries;
import org.appticket.application.delivery.NewsWriting;
import org.appticket.application.delivery.RetryDelivery;
import org.appticket.application.delivery.SendNews;
import org.appticket.application.delivery.Sending;
import org.appticket.application.inbound.ReplyMarks;
import org.appticket.bootstrap.wiring.outside.Mail;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.domain.delivery.Bundling;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.notification.Channel;

/** Makes the use cases by which news get out to people; used like those around tickets. */
@Singleton
public final class DeliveryUseCases {

    private final Outside outside;
    private final Ports store;

    @Inject
    public DeliveryUseCases(Outside outside) {
        this.outside = outside;
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
        return new RetryDelivery(store.unitOfWork(), store.outbox(), outside.clock());
    }

    public ForgetDeliveries forgetDeliveries() {
        return new ForgetDeliveries(store.unitOfWork(), store.outbox(), outside.clock());
    }

    /** Nothing where no mail can be sent. */
    public Optional<SendNews> sendNews() {
        return outside.organisation().mail().map(this::sendNews);
    }

    private SendNews sendNews(Mail mail) {
        Sending sending = new Sending(
                store.unitOfWork(), store.lanes(), Map.of(Channel.EMAIL, mail.courier()), outside.secrets());
        NewsWriting writing = new NewsWriting(
                store.ticketSearch(),
                store.comments(),
                store.people(),
                store.memberships(),
                outside.organisation().tickets(),
                new ReplyMarks(outside.keyring()));
        Sending.Pace pace = new Sending.Pace(holder(), mail.backoff(), Bundling.USUAL);
        return new SendNews(sending, pace, writing, outside.clock());
    }

    /** Tells this server from all others, and from itself before it was started again. */
    private Holder holder() {
        return new Holder(outside.secrets().nextToken().toString());
    }
}
