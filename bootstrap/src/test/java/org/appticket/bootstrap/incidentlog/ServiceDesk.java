package org.appticket.bootstrap.incidentlog;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.application.dependency.Dependencies;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryApiTokens;
import org.appticket.application.fake.access.InMemoryPasswordHasher;
import org.appticket.application.fake.access.InMemoryPasswords;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.account.InMemoryLetters;
import org.appticket.application.fake.account.InMemoryOneTimeSecrets;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.history.VerifyHistories;
import org.appticket.application.people.Correspondence;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Registry;
import org.appticket.application.port.Tickets;
import org.appticket.application.port.access.People;
import org.appticket.application.structure.Roster;
import org.appticket.application.ticket.Desk;
import org.appticket.bootstrap.incidentlog.file.IncidentLog;
import org.appticket.bootstrap.incidentlog.file.UnreadableLog;
import org.appticket.domain.access.PasswordRule;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/** A service desk in memory, into which logs are brought. */
final class ServiceDesk {

    /** Who administers. */
    static final Actor OPERATOR = Actor.of(new PersonId(Long.MAX_VALUE), Set.of(Role.ADMIN));

    private static final InstantSource TODAY = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final People people = new InMemoryPeople(store);
    private final Registry registry = registry();
    private final List<String> told = new ArrayList<>();

    Ports ports() {
        return ports;
    }

    /** What the report of the last import said. */
    List<String> told() {
        return told;
    }

    /** The lines of the last report that begin with a word. */
    List<String> told(String word) {
        return told.stream().filter(line -> line.startsWith(word + "\t")).toList();
    }

    /** Brings a log in. */
    Summary bring(IncidentLog log) {
        return bring(log, change -> {});
    }

    /** Brings a log in, and does something before every change of a ticket. */
    Summary bring(IncidentLog log, Consumer<Change> beforeSave) {
        told.clear();
        return bring(log, destination(saving(beforeSave)), told::add);
    }

    Summary bring(IncidentLog log, Destination destination, Consumer<String> lines) {
        try {
            return new IncidentLogImport(destination, OPERATOR).run(log, new ImportReport(lines, (done, rows) -> {}));
        } catch (UnreadableLog impossible) {
            throw new AssertionError(impossible);
        }
    }

    Destination destination(Tickets tickets) {
        Desk desk = new Desk(
                ports.unitOfWork(),
                tickets,
                new Dependencies(tickets, ports.links(), ports.search()),
                ports.search(),
                ports.references(),
                ports.identifiers(),
                TODAY);
        return new Destination(
                desk,
                people,
                new CreatePerson(registry),
                ports.teams(),
                ports.categories(),
                new Roster(
                        ports.unitOfWork(),
                        ports.teams(),
                        people,
                        ports.memberships(),
                        ports.audit(),
                        ports.sla().calendars(),
                        ports.sla().epochs()),
                ports.importedRecords());
    }

    /** All tickets, by the number that the log gives them. */
    Map<String, Ticket> tickets() {
        Map<String, Ticket> tickets = new TreeMap<>();
        store.tickets()
                .list()
                .forEach(ticket -> tickets.put(ticket.details().tags().words().get(0), ticket));
        return tickets;
    }

    /** The history of a ticket. */
    List<SealedEvent> history(Ticket ticket) {
        return store.histories().find(ticket.id()).orElseThrow();
    }

    /** What every ticket is, and what happened to it: in words, without numbers and digests. */
    Map<String, List<String>> stories() {
        Map<String, List<String>> stories = new TreeMap<>();
        tickets().forEach((number, ticket) -> stories.put(number, story(ticket)));
        return stories;
    }

    /** All that can be told apart: versions, digests, numbers, people. */
    List<String> everything() {
        Stream<String> tickets = store.tickets().list().stream()
                .map(ticket -> ticket.id() + " v" + ticket.version() + " " + ticket.updatedAt() + " "
                        + history(ticket).stream()
                                .map(event -> event.digest().toString())
                                .toList());
        Stream<String> others = Stream.of(store.people(), store.teams(), store.categories())
                .flatMap(table -> table.list().stream())
                .map(Object::toString);
        return Stream.concat(tickets, others).sorted().toList();
    }

    VerifyHistories.Report verified() {
        return new VerifyHistories(ports.histories()).handle(new VerifyHistories.Query(OPERATOR));
    }

    List<Person> people() {
        return store.people().list().stream()
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    String personOf(String number) {
        return store.people()
                .find(new PersonId(Long.parseLong(number)))
                .orElseThrow()
                .name();
    }

    String teamOf(String number) {
        return store.teams()
                .find(new TeamId(Long.parseLong(number)))
                .orElseThrow()
                .name();
    }

    String categoryOf(String number) {
        return store.categories()
                .find(new CategoryId(Long.parseLong(number)))
                .orElseThrow()
                .name();
    }

    private List<String> story(Ticket ticket) {
        return history(ticket).stream()
                .map(event -> event.at() + " "
                        + personOf(event.by().person().orElseThrow().toString()) + " " + event.kind()
                        + event.changes().stream().map(this::word).collect(Collectors.joining()))
                .toList();
    }

    private String word(SealedChange change) {
        Optional<String> text = change.to().flatMap(SealedValue::text);
        return " " + change.field() + "="
                + text.map(value -> switch (change.field()) {
                            case LEAD, REQUESTER, ASSIGNEE, ASKED_BY -> personOf(value);
                            case TEAM -> teamOf(value);
                            case CATEGORY -> categoryOf(value);
                            default -> value;
                        })
                        .orElse("-");
    }

    private Tickets saving(Consumer<Change> beforeSave) {
        return new Tickets() {
            @Override
            public Ticket get(TicketId id) {
                return ports.tickets().get(id);
            }

            @Override
            public List<Ticket> list(Set<TicketId> ids) {
                return ports.tickets().list(ids);
            }

            @Override
            public void save(Change change) {
                beforeSave.accept(change);
                ports.tickets().save(change);
            }
        };
    }

    private Registry registry() {
        return new Registry(
                store,
                people,
                ports.identifiers(),
                new Registry.Keys(
                        new InMemoryPasswords(store), new InMemorySessions(store), new InMemoryApiTokens(store)),
                new InMemoryPasswordHasher("test"),
                new PasswordRule(common -> false),
                new Correspondence(
                        new InMemoryOneTimeSecrets(store), new InMemoryLetters(store), false, InstantSource.system()),
                ports.audit(),
                Region.USUAL);
    }
}
