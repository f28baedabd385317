package org.appticket.application.fake.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.notification.Due;

/** A delivery in memory, and what became of it. */
record InMemoryDelivery(Pending pending, DeliveryState state, Optional<Trouble> trouble, Optional<Instant> settledAt) {
    Lane lane() {
        return pending.delivery().message().lane();
    }

    Due due() {
        return pending.delivery().due();
    }

    boolean isDue(Instant now) {
        return state == DeliveryState.WAITING && !due().at().isAfter(now);
    }

    boolean isAheadOf(InMemoryDelivery other, Instant now) {
        return state == DeliveryState.WAITING
                && due().at().isAfter(now)
                && !due().together()
                && pending.delivery()
                        .message()
                        .ticket()
                        .equals(other.pending.delivery().message().ticket())
                && pending.id().compareTo(other.pending.id()) < 0;
    }

    InMemoryDelivery with(Pending changed) {
        return new InMemoryDelivery(changed, state, trouble, settledAt);
    }

    InMemoryDelivery due(Due due) {
        Delivery old = pending.delivery();
        Delivery delivery = new Delivery(old.mark(), old.message(), due);
        return with(new Pending(pending.id(), delivery, pending.attempts(), pending.letter()));
    }

    /** Of two lanes when each thing happened last. */
    static LaneHealth later(LaneHealth one, LaneHealth other) {
        boolean last = other.failedAt()
                .filter(at -> one.failedAt().filter(at::isBefore).isEmpty())
                .isPresent();
        LaneHealth failed = last ? other : one;
        Optional<Instant> succeeded = Stream.concat(one.succeededAt().stream(), other.succeededAt().stream())
                .max(Comparator.naturalOrder());
        return new LaneHealth(succeeded, failed.failedAt(), failed.trouble(), Optional.empty());
    }
}
