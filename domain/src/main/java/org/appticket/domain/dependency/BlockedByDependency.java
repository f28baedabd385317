package org.appticket.domain.dependency;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.appticket.domain.Refusal;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;

/** Refuses a step while other tickets are in its way; it names them, as far as they may be known. */
public final class BlockedByDependency extends Refusal {

    /**
     * Names what is in the way.
     *
     * @param action the step that was tried
     * @param inTheWay every ticket that is in its way
     * @param nameable those of them that may be named to whoever is refused; the others are only counted
     */
    public BlockedByDependency(Action action, SortedSet<TicketId> inTheWay, Set<TicketId> nameable) {
        super(
                Code.BLOCKED_BY_DEPENDENCY,
                Map.of(
                        "action",
                        action,
                        "blockers",
                        inTheWay.stream()
                                .filter(nameable::contains)
                                .map(TicketId::value)
                                .toList(),
                        "hidden",
                        inTheWay.stream().filter(id -> !nameable.contains(id)).count()));
    }
}
