package org.appticket.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Category;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
    private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z");

    @ParameterizedTest
    @EnumSource
    void a_ticket_comes_back_as_it_was_saved(TestDatabase kind) {
        Store store = Store.empty(kind);
        Ports ports = store.ports();
        PersonId person = ports.identifiers().nextPerson();
        ports.unitOfWork()
                .run(() -> ports.people()
                        .add(new Person(
                                person,
                                new Login("eve"),
                                Profile.of("Eve"),
                                Set.of(Role.USER),
                                true,
                                Version.UNSAVED)));
        TicketId id = ports.identifiers().nextTicket();
        Details details = new Details(
                TicketType.INCIDENT,
                "Écran noir \uD83D\uDE00",
                "…",
                Category.OTHER,
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.of(List.of("vpn", "Wi-Fi")),
                false,
                Optional.of(NOW),
                person);
        var change = Ticket.open(id, new Origin(Channel.WEB, NOW, Optional.empty()), details, Author.of(person));
        ports.unitOfWork().run(() -> {
            ports.tickets().save(change);
            return id;
        });
        Ticket ticket = ports.unitOfWork().run(() -> ports.tickets().get(id));
        assertEquals(details, ticket.details());
        assertEquals(new Version(1), ticket.version());
        StoredHistory history = ports.histories().list(Optional.empty(), 10).get(0);
        assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
        assertEquals(
                1,
                ports.histories()
                        .list(id, Set.of(Visibility.PUBLIC), PageRequest.FIRST)
                        .items()
                        .size());
        assertTrue(store.database().answers());
    }

    @ParameterizedTest
    @EnumSource
    void a_database_is_migrated_once(TestDatabase kind) {
        assertEquals(0, Database.migrate(Store.empty(kind).settings()));
    }
}
