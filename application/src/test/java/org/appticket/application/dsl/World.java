package org.appticket.application.dsl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Team;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;

/**
 * People, teams, tickets and comments that a test makes for itself. Everything in it is new, so that many worlds can share
 * one store. Its time begins on a day in 2031 and goes on by a bit more than a second whenever somebody looks at it.
 */
public final class World {
    private static final Instant BEGINNING = Instant.parse("2031-03-04T05:06:07.123456Z");

    private final Ports ports;
    private final AtomicLong ticks = new AtomicLong();

    private World(Ports ports) {
        this.ports = ports;
    }

    /** A new world in a store. */
    public static World in(Ports ports) {
        return new World(ports);
    }

    /** The ports over the store. */
    public Ports ports() {
        return ports;
    }

    /** What time it is; later at every call. */
    public Instant now() {
        return BEGINNING.plusNanos(1_000_001_000L * ticks.incrementAndGet());
    }

    /** Somebody active. */
    public PersonId person(Role... roles) {
        return person("Ada Lovelace", Set.of(roles), true);
    }

    /** Somebody. */
    public PersonId person(String name, Set<Role> roles, boolean active) {
        PersonId id = ports.identifiers().nextPerson();
        Login login = new Login("person-" + id);
        ports.unitOfWork().run(() -> {
            ports.newcomers().accept(new Person(id, login, Profile.of(name), roles, active, Version.UNSAVED));
            return id;
        });
        return id;
    }

    /** Somebody who acts. */
    public Actor actor(Role... roles) {
        return Actor.of(person(roles), Set.of(roles));
    }

    /** A word that no other world knows. */
    public String word() {
        return "word-" + ports.identifiers().nextPerson();
    }

    /** A team. */
    public TeamId team() {
        TeamId id = ports.identifiers().nextTeam();
        return ports.unitOfWork().run(() -> {
            ports.teams().add(new Team(id, "Team " + id));
            return id;
        });
    }

    /** Makes somebody a member of a team. */
    public PersonId join(TeamId team, PersonId person) {
        ports.unitOfWork().run(() -> ports.memberships().add(team, person));
        return person;
    }

    /** Somebody with all the rights that they have now. */
    public Actor actor(PersonId person) {
        return ports.memberships().listActors(Set.of(person)).get(0);
    }

    /** A category at the top. */
    public CategoryId category() {
        CategoryId id = ports.identifiers().nextCategory();
        return ports.unitOfWork().run(() -> {
            ports.categories().add(new Category(id, "Category " + id, Optional.empty()));
            return id;
        });
    }

    /** A ticket about to be opened, for a new requester. */
    public TicketDraft aTicket() {
        return new TicketDraft(this, person(Role.USER));
    }

    /** The ticket as it is kept. */
    public Ticket get(TicketId id) {
        return ports.unitOfWork().run(() -> ports.tickets().get(id));
    }

    /** Decides now about the ticket as it is kept, and answers what is kept then. */
    public Ticket decide(TicketId id, BiFunction<Ticket, Instant, Change> decision) {
        return ports.unitOfWork().run(() -> {
            ports.tickets().save(decision.apply(ports.tickets().get(id), now()));
            return ports.tickets().get(id);
        });
    }

    /** Somebody says something in public. */
    public Comment say(TicketId ticket, PersonId author, String text) {
        return say(ticket, author, Visibility.PUBLIC, text);
    }

    /** Somebody says something; the answer is the comment as it is kept. */
    public Comment say(TicketId ticket, PersonId author, Visibility visibility, String text) {
        CommentId id = ports.identifiers().nextComment();
        decide(
                ticket,
                (known, now) -> new Conversation(known)
                        .say(Comment.of(id, ticket, author, visibility, text, now), Obstacles.NONE));
        return ports.comments().find(ticket, id).orElseThrow().comment();
    }

    /** Saves a change in a unit of work of its own. */
    public void save(Change change) {
        ports.unitOfWork().run(() -> {
            ports.tickets().save(change);
            return change;
        });
    }

    /** The whole history of a ticket as it is stored. */
    public StoredHistory historyOf(TicketId ticket) {
        Optional<TicketId> before =
                Optional.of(ticket).filter(id -> id.value() > 1).map(id -> new TicketId(id.value() - 1));
        return ports.histories().list(before, 1).get(0);
    }

    /** The events of a ticket. */
    public List<SealedEvent> eventsOf(TicketId ticket) {
        return historyOf(ticket).events();
    }
}
