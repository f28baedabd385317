package org.appticket.application.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.customfield.FieldCheck;
import org.appticket.application.dsl.FileDesk;
import org.appticket.application.dsl.Reception;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.inbound.InMemoryMailReader;
import org.appticket.application.fake.inbound.InMemoryMailbox;
import org.appticket.application.fake.inbound.InMemoryMailboxMarks;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.mention.MentionCheck;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.port.inbound.Mailbox;
import org.appticket.application.ticket.CommentOnTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;

/** The real use cases by which mail comes in, over ports in memory. */
final class SortingOffice {
    private final FileDesk files = new FileDesk();
    private final InMemoryAuditLog audit = new InMemoryAuditLog(files.store(), () -> now());
    private final World world = files.world();
    private final ReplyMarks marks = new ReplyMarks(new InMemoryKeyring("one"));
    private final InMemoryMailbox mailbox = new InMemoryMailbox("support");
    private final InMemoryMailboxMarks positions = new InMemoryMailboxMarks(files.store());
    private boolean guarded;
    private Instant now = Instant.parse("2031-06-02T09:00:00Z");

    World world() {
        return world;
    }

    ReplyMarks marks() {
        return marks;
    }

    InMemoryMailbox mailbox() {
        return mailbox;
    }

    FileDesk files() {
        return files;
    }

    /** From now on somebody looks for viruses. */
    void guard() {
        guarded = true;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    private Instant now() {
        return now;
    }

    InMemoryAuditLog audit() {
        return audit;
    }

    Postroom room() {
        return new Postroom(files.store(), files.mails(), files.contents(), audit, () -> now);
    }

    /** A node that fetches from a mailbox. */
    FetchMail fetching(Mailbox from, String node) {
        return new FetchMail(room(), positions, from, new Holder(node));
    }

    /** A mail comes into the mailbox, is fetched and dealt with. */
    void receive(String mail) {
        mailbox.receive(mail.getBytes(StandardCharsets.UTF_8));
        fetching(mailbox, "here").handle(new FetchMail.Command(() -> true));
        handleAll();
    }

    /** Deals with all that waits now. */
    List<RuntimeException> handleAll() {
        List<RuntimeException> failures = new ArrayList<>();
        HandleMail handling = handling(Set.of());
        HandleMail.Result result = handling.handle(new HandleMail.Command());
        while (result.any()) {
            result.failure().ifPresent(failures::add);
            result = handling.handle(new HandleMail.Command());
        }
        return failures;
    }

    HandleMail handling(Set<String> welcome) {
        Desk desk = files.room().desk();
        InMemoryPeople people = new InMemoryPeople(files.store());
        Filing filing = new Filing(
                desk,
                new Topics(marks, Optional.of("example.org")),
                new Senders(
                        people,
                        world.ports().memberships(),
                        new CreatePerson(Reception.open().registry()),
                        welcome),
                new OpenTicket(desk, FieldCheck.ofNone(desk.references()), Set.of(Channel.EMAIL)),
                new CommentOnTicket(
                        desk,
                        world.ports().comments(),
                        new MentionCheck(world.ports().memberships()),
                        world.ports().rota().absences()),
                new Enclosing(guarded ? files.guarded() : files.room()));
        return new HandleMail(room(), new InMemoryMailReader(), filing);
    }

    /** Somebody with an address. */
    PersonId person(String address, boolean active, Role... roles) {
        PersonId id = world.ports().identifiers().nextPerson();
        Profile profile =
                new Profile("Agathe Dupré", Optional.of(address), Language.FR, "Europe/Paris", Optional.empty());
        files.store().run(() -> {
            world.ports()
                    .newcomers()
                    .accept(new Person(id, new Login("p-" + id), profile, Set.of(roles), active, Version.UNSAVED));
            return id;
        });
        return id;
    }

    /** All mails, the newest first. */
    List<InboundRecord> mails(InboundState... states) {
        return files.store()
                .run(() -> files.mails()
                        .list(Set.of(states), new PageRequest(100, Optional.empty(), false))
                        .items());
    }
}
