package org.appticket.adapters.rest.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.appticket.adapters.rest.json.RecordJson;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketRecord.Part;
import org.appticket.application.view.link.Ties;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.TicketState;
import org.junit.jupiter.api.Test;

class TicketBodyTest {
    private static final Ties ORIGIN_SEEN = new Ties(new TreeSet<>(), Obstacles.NONE, List.of(), true);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonName AGENT = new PersonName(new PersonId(4), "Agent");
    private static final Assignment LEAD =
            Assignments.NONE.ledBy(AGENT.id(), Optional.empty(), NINE).lead().orElseThrow();

    @Test
    void members_stand_in_the_order_of_the_contract() {
        TicketState closed =
                new TicketState.Closed(Outcome.SOLVED, NINE, Optional.of(new Resolution("New roller.", NINE)));

        var json = RecordJson.value(TicketBody.of(
                        ticket(closed),
                        new Around(ORIGIN_SEEN, TicketClock.NONE),
                        Actor.of(AGENT.id(), Set.of(Role.AGENT))))
                .asJsonObject();

        assertEquals(
                List.of(
                        "id",
                        "type",
                        "title",
                        "description",
                        "status",
                        "outcome",
                        "priority",
                        "impact",
                        "urgency",
                        "category",
                        "team",
                        "requester",
                        "lead",
                        "assignments",
                        "channel",
                        "tags",
                        "confidential",
                        "dueDate",
                        "sla",
                        "blockedBy",
                        "customFields",
                        "createdAt",
                        "updatedAt",
                        "resolvedAt",
                        "closedAt",
                        "resolution",
                        "externalLinks",
                        "followUpOf",
                        "actions",
                        "version"),
                List.copyOf(json.keySet()));
        assertEquals("[]", json.getJsonArray("actions").toString());
    }

    @Test
    void what_has_no_value_is_absent_and_what_may_be_done_is_named() {
        var json = RecordJson.value(TicketBody.of(
                        ticket(new TicketState.Open()), Around.NOTHING, Actor.of(AGENT.id(), Set.of(Role.AGENT))))
                .asJsonObject();

        assertEquals(
                Set.of(),
                json.keySet().stream()
                        .filter(
                                Set.of("outcome", "waitingFor", "waitingUntil", "resolvedAt", "closedAt", "resolution")
                                        ::contains)
                        .collect(Collectors.toSet()));
        assertEquals(
                "[\"START\",\"WAIT\",\"RESOLVE\",\"CANCEL\"]",
                json.getJsonArray("actions").toString());
        assertEquals(
                "[{\"id\":1,\"person\":{\"id\":4,\"name\":\"Agent\"},\"role\":\"LEAD\",\"state\":\"ACCEPTED\","
                        + "\"askedAt\":\"2026-03-02T09:00:00Z\",\"acceptedAt\":\"2026-03-02T09:00:00Z\"}]",
                json.getJsonArray("assignments").toString());
    }

    private static TicketRecord ticket(TicketState state) {
        PersonName requester = new PersonName(new PersonId(2), "Requester");
        Details details = new Details(
                TicketType.INCIDENT,
                "The printer jams",
                "Tray 2",
                new CategoryId(1),
                Optional.of(new TeamId(3)),
                Prioritisation.DEFAULT,
                Tags.of(List.of("printer")),
                false,
                Optional.of(NINE),
                requester.id());
        return new TicketRecord(
                new TicketId(1),
                new Version(5),
                new Origin(Channel.WEB, NINE, Optional.of(new TicketId(7))),
                details,
                state,
                requester,
                List.of(new Part(LEAD, Optional.of(AGENT), Optional.empty())),
                Watchers.NONE,
                NINE,
                Optional.empty());
    }
}
