package org.appticket.adapters.rest.delivery;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.notification.Channel;

/** One delivery on the wire. It says neither of which ticket it tells nor what: who administers need not see tickets. */
record DeliveryBody(
        long id,
        String channel,
        Optional<PersonRef> recipient,
        Optional<TeamRef> team,
        Optional<WebhookRef> webhook,
        DeliveryState state,
        int attempts,
        Optional<TroubleBody> error,
        Instant createdAt,
        Instant dueAt,
        Optional<Instant> settledAt) {

    /** A team by number and name. */
    record TeamRef(long id, String name) {}

    /** A webhook by number and name. */
    record WebhookRef(long id, String name) {}

    static DeliveryBody of(DeliveryRecord delivery, Language language) {
        return new DeliveryBody(
                delivery.id().value(),
                channel(delivery.lane()),
                recipient(delivery),
                team(delivery),
                webhook(delivery),
                delivery.state(),
                delivery.attempts(),
                delivery.trouble().map(trouble -> TroubleBody.of(trouble, language)),
                delivery.at(),
                delivery.dueAt(),
                delivery.settledAt());
    }

    private static String channel(Lane lane) {
        return lane.goneBy().map(Channel::name).orElse("WEBHOOK");
    }

    private static Optional<PersonRef> recipient(DeliveryRecord delivery) {
        return delivery.lane() instanceof Lane.OfReader reader
                ? Optional.of(PersonRef.of(new PersonName(reader.person(), delivery.name())))
                : Optional.empty();
    }

    private static Optional<TeamRef> team(DeliveryRecord delivery) {
        return delivery.lane() instanceof Lane.OfTeam of
                ? Optional.of(new TeamRef(of.team().value(), delivery.name()))
                : Optional.empty();
    }

    private static Optional<WebhookRef> webhook(DeliveryRecord delivery) {
        return delivery.lane() instanceof Lane.OfHook hook
                ? Optional.of(new WebhookRef(hook.webhook().value(), delivery.name()))
                : Optional.empty();
    }
}
