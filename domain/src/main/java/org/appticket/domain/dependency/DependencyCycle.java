package org.appticket.domain.dependency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.domain.Refusal;
import org.appticket.domain.id.TicketId;

/** Refuses a link by which tickets would wait for each other for ever; it names the way round, as far as it may be known. */
public final class DependencyCycle extends Refusal {

    /**
     * Names the way round.
     *
     * @param path the tickets from the waiting one back to it
     * @param nameable those of them that may be named to whoever is refused; the others are only counted
     */
    public DependencyCycle(List<TicketId> path, Set<TicketId> nameable) {
        super(
                Code.DEPENDENCY_CYCLE,
                Map.of(
                        "path",
                        path.stream()
                                .filter(nameable::contains)
                                .map(TicketId::value)
                                .toList(),
                        "hidden",
                        path.stream()
                                .filter(id -> !nameable.contains(id))
                                .distinct()
                                .count()));
    }
}
