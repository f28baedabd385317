package org.appticket.application.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.delivery.Backoff;
import org.appticket.domain.delivery.Bundling;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.id.DeliveryId;

/** How what waits in lanes of one kind goes out. Safe for use by many threads. */
public interface Route {

    /**
     * How fast.
     *
     * @param backoff how long it waits after a failure
     * @param bundling what goes together
     */
    record Tempo(Backoff backoff, Bundling bundling) {}

    /** Something that can go out. */
    @FunctionalInterface
    interface Parcel {
        /**
         * Brings it, outside of a unit of work, within ten seconds.
         *
         * @return why it could not be brought, and how long to wait now; nothing if somebody has taken responsibility for it
         */
        Optional<Setback> bring();
    }

    /**
     * What became of a plan.
     *
     * @param parcel what is to go out, if anything is left
     * @param members what is in there
     * @param withdrawn what is not to go out any more
     */
    record Load(Optional<Parcel> parcel, List<Pending> members, List<DeliveryId> withdrawn) {
        /** Copies the lists. */
        public Load {
            members = List.copyOf(members);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * How fast things go out.
     *
     * @return the same always
     */
    Tempo tempo();

    /**
     * Makes what goes out, inside a unit of work. The permission policy is asked now, whatever it said before (rule DEL-2 in
     * {@code docs/rules.md}).
     *
     * @param lane where it waits
     * @param plan what is to go out together; at least one member
     * @return what goes out
     */
    Load load(Lane lane, Plan plan);

    /**
     * Hears how a lane is after an attempt, in the unit of work in which that is kept.
     *
     * @param lane which
     * @param health how it is
     * @param now when
     */
    void noted(Lane lane, LaneHealth health, Instant now);
}
