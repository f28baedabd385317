package org.appticket.adapters.rest.ticket;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;

/** The fields a transition may take, and with which action each goes. */
enum TransitionField {
    REASON,
    WAITING_FOR,
    UNTIL,
    RESOLUTION,
    OUTCOME;

    String wireName() {
        return this == WAITING_FOR ? "waitingFor" : name().toLowerCase(Locale.ROOT);
    }

    boolean goesWith(Action action) {
        return switch (this) {
            case REASON -> true;
            case WAITING_FOR, UNTIL -> action == Action.WAIT;
            case RESOLUTION -> action == Action.RESOLVE;
            case OUTCOME -> action == Action.CLOSE || action == Action.CANCEL;
        };
    }

    boolean isNeededFor(Action action) {
        return goesWith(action) && (this == WAITING_FOR || this == RESOLUTION);
    }

    /** What it may be, in a fixed order; empty where it is free. */
    Optional<List<String>> values(Action action) {
        return switch (this) {
            case REASON, UNTIL, RESOLUTION -> Optional.empty();
            case WAITING_FOR -> Optional.of(names(List.of(WaitingFor.values())));
            case OUTCOME -> Optional.of(names(action == Action.CLOSE ? Outcome.OF_CLOSING : Outcome.OF_CANCELLING));
        };
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Enum::name)
                .toList();
    }
}
