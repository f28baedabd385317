package org.appticket.application.live;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.port.live.Presences;
import org.appticket.application.view.live.PresenceChange;
import org.appticket.application.view.live.Present;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Standing;

/** Finds out who came to tickets and who left them, for many readers at once. */
public final class FollowPresence {

    private static final int MOST = 10_000;

    private final Presences presences;
    private final InstantSource clock;

    /**
     * Over those who are there.
     *
     * @param presences who is there
     * @param clock what time it is
     */
    public FollowPresence(Presences presences, InstantSource clock) {
        this.presences = presences;
        this.clock = clock;
    }

    /**
     * Since when.
     *
     * @param before who was there then
     */
    public record Query(List<Present> before) {
        /** Copies them. */
        public Query {
            before = List.copyOf(before);
        }
    }

    /**
     * What became different.
     *
     * @param present who is there now
     * @param changes what others may be told of it
     */
    public record Result(List<Present> present, List<PresenceChange> changes) {
        /** Copies both. */
        public Result {
            present = List.copyOf(present);
            changes = List.copyOf(changes);
        }
    }

    private record Place(TicketId ticket, PersonId person) {
        static Place of(Present present) {
            return new Place(present.ticket(), present.person().id());
        }
    }

    /**
     * Finds it, by one query; by two if somebody came or left.
     *
     * @param query since when
     * @return what became different
     */
    public Result handle(Query query) {
        List<Present> present = presences.listPresent(clock.instant(), MOST);
        Map<Place, Present> was = byPlace(query.before());
        Map<Place, Present> is = byPlace(present);
        Set<Place> places = new LinkedHashSet<>(was.keySet());
        places.addAll(is.keySet());
        places.removeIf(place -> Objects.equals(was.get(place), is.get(place)));
        return new Result(present, places.isEmpty() ? List.of() : changes(places, was, is));
    }

    private List<PresenceChange> changes(Set<Place> places, Map<Place, Present> was, Map<Place, Present> is) {
        Map<TicketId, Standing> standings =
                presences.listStandings(places.stream().map(Place::ticket).collect(Collectors.toSet()));
        Map<TicketId, Set<PersonId>> there = is.keySet().stream()
                .collect(Collectors.groupingBy(Place::ticket, Collectors.mapping(Place::person, Collectors.toSet())));
        List<PresenceChange> changes = new ArrayList<>();
        for (Place place : places) {
            Optional<Present> before = Optional.ofNullable(was.get(place));
            Optional<Present> now = Optional.ofNullable(is.get(place));
            Optional.ofNullable(standings.get(place.ticket()))
                    .ifPresent(standing -> changes.add(new PresenceChange(
                            place.ticket(),
                            now.or(() -> before).orElseThrow().person(),
                            before.map(Present::doing),
                            now.map(Present::doing),
                            standing,
                            others(there.getOrDefault(place.ticket(), Set.of()), place.person()))));
        }
        return changes;
    }

    private static Set<PersonId> others(Set<PersonId> all, PersonId person) {
        return all.stream().filter(one -> !one.equals(person)).collect(Collectors.toSet());
    }

    private static Map<Place, Present> byPlace(List<Present> present) {
        return present.stream()
                .collect(Collectors.toMap(Place::of, one -> one, (one, same) -> one, LinkedHashMap::new));
    }
}
