package org.appticket.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.delivery.InMemoryCourier;
import org.appticket.application.fake.delivery.InMemoryOutbox;
import org.appticket.application.fake.delivery.InMemoryTeamCourier;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.inbound.ReplyMarks;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.application.port.delivery.TeamCourier.TeamNews;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.Backoff;
import org.appticket.domain.delivery.Bundling;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.delivery.Message;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Due;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.notification.TeamNotice;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Team;

/** From where news go out, over ports in memory; its time goes on when it is told to. */
final class NewsRoom {
    static final Duration LEASE = Duration.ofMinutes(2);
    static final SendNews.Command BY_MAIL = new SendNews.Command(Optional.of(Channel.EMAIL));

    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final World world = World.in(ports);
    private final InMemoryOutbox outbox = new InMemoryOutbox(store);
    private final InMemoryCourier courier = new InMemoryCourier();
    private final InMemoryTeamCourier teamCourier = new InMemoryTeamCourier();
    private final AtomicInteger marks = new AtomicInteger();
    private final SendNews node = node("one");
    private Instant now = Instant.parse("2031-06-02T09:00:00Z");

    World world() {
        return world;
    }

    InMemoryOutbox outbox() {
        return outbox;
    }

    InMemoryCourier courier() {
        return courier;
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** A node of its own over the same store. */
    SendNews node(String name) {
        Route.Tempo tempo = new Route.Tempo(Backoff.USUAL, new Bundling(3, Duration.ofMinutes(10)));
        NewsWriting writing = new NewsWriting(
                ports.search(),
                ports.comments(),
                new InMemoryPeople(store),
                ports.memberships(),
                new TicketLinks("https://desk.example.org"),
                new ReplyMarks(new InMemoryKeyring("one")));
        TeamWriting forTeams = new TeamWriting(
                ports.search(),
                new TeamWriting.Addresses(ports.teams(), ports.sla().calendars(), Language.EN),
                new TicketLinks("https://desk.example.org"));
        Sending.Routes routes = new Sending.Routes(
                Map.of(Channel.EMAIL, new NewsRoute(writing, courier, tempo)),
                Optional.of(new TeamRoute(forTeams, teamCourier, tempo)),
                Optional.empty());
        return node(name, store, routes);
    }

    /** A node without settings for any channel, which fails if it asks the store for something. */
    SendNews nodeWithoutChannels() {
        UnitOfWork untouched = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                throw new IllegalStateException("nothing can go out, so nothing is to be looked for");
            }
        };
        return node("mute", untouched, new Sending.Routes(Map.of(), Optional.empty(), Optional.empty()));
    }

    private SendNews node(String name, UnitOfWork unitOfWork, Sending.Routes routes) {
        Sending sending = new Sending(unitOfWork, outbox, routes, new InMemorySecrets(7), new Holder(name));
        return new SendNews(sending, () -> now);
    }

    /** Sends what is due. */
    SendNews.Result send() {
        return node.handle(BY_MAIL);
    }

    /** Sends what is due, and tells what was brought ever since. */
    List<News> sent() {
        send();
        return courier.brought();
    }

    PersonId reader(Role role) {
        return reader(role, Optional.of("agathe@example.org"), true);
    }

    PersonId reader(Role role, Optional<String> email, boolean active) {
        PersonId id = ports.identifiers().nextPerson();
        Profile profile = new Profile("Agathe Dupré", email, Language.FR, "Europe/Paris", Optional.empty());
        return inside(() -> {
            ports.newcomers()
                    .accept(new Person(id, new Login("reader-" + id), profile, Set.of(role), active, Version.UNSAVED));
            return id;
        });
    }

    void becomes(PersonId person, Set<Role> roles, boolean active) {
        inside(() -> store.people()
                .put(person, store.people().find(person).orElseThrow().with(roles, active)));
    }

    /** Something that is told at once. */
    void tell(PersonId to, TicketId ticket, NoticeKind kind) {
        tell(new Notice(to, ticket, kind, Visibility.PUBLIC, Author.SYSTEM, now), new Due(now, false));
    }

    /** Something that is told together with the rest. */
    void tellTogether(PersonId to, TicketId ticket, NoticeKind kind) {
        tell(new Notice(to, ticket, kind, Visibility.PUBLIC, Author.SYSTEM, now), new Due(now, true));
    }

    void tellOfWords(PersonId to, TicketId ticket, Visibility visibility, CommentId comment) {
        Notice notice =
                new Notice(to, ticket, NoticeKind.COMMENTED, visibility, Author.SYSTEM, now, Optional.of(comment));
        tell(notice, new Due(now.plusSeconds(10), false));
    }

    private void tell(Notice notice, Due due) {
        Digest mark = Digest.ofText("mark " + marks.incrementAndGet());
        inside(() -> {
            outbox.add(List.of(new Delivery(mark, new Message.ToReader(Channel.EMAIL, notice), due)));
            return mark;
        });
    }

    /** Everything that is in the outbox, the newest first. */
    List<DeliveryRecord> deliveries() {
        return inside(() -> outbox.list(Set.of(), new PageRequest(100, Optional.empty(), false)))
                .items();
    }

    /** A team with an address as a whole. */
    TeamId team() {
        TeamId id = world.team();
        reachedAt(id, Optional.of("team-" + id + "@example.org"), true);
        return id;
    }

    void reachedAt(TeamId id, Optional<String> email, boolean active) {
        change(
                id,
                team -> new Team(
                        id,
                        team.name(),
                        email.map(EmailAddress::new),
                        team.manager(),
                        team.calendar(),
                        active,
                        team.version()));
    }

    void reckonedBy(TeamId id, CalendarId calendar) {
        change(
                id,
                team -> new Team(
                        id,
                        team.name(),
                        team.email(),
                        team.manager(),
                        Optional.of(calendar),
                        team.active(),
                        team.version()));
    }

    private void change(TeamId id, UnaryOperator<Team> how) {
        inside(() -> ports.teams().save(how.apply(ports.teams().get(id))));
    }

    /** Something that a team is told at once. */
    void tell(TeamId to, TicketId ticket, TeamNotice.Kind kind) {
        Digest mark = Digest.ofText("mark " + marks.incrementAndGet());
        inside(() -> {
            Message message = new Message.ToTeam(new TeamNotice(to, ticket, kind, now));
            outbox.add(List.of(new Delivery(mark, message, new Due(now, false))));
            return mark;
        });
    }

    /** Sends what is due, and tells what was brought to teams ever since. */
    List<TeamNews> sentToTeams() {
        send();
        return teamCourier.brought();
    }

    private <T> T inside(Supplier<T> work) {
        return store.run(work);
    }
}
