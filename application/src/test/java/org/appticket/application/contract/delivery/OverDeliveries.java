package org.appticket.application.contract.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.Message;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Due;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;

/** What the contracts about deliveries make for themselves. */
interface OverDeliveries extends OverPorts {

    /** When everything in these contracts happens. */
    Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");

    /** Somebody with an address, in that zone. */
    default PersonId reader(String zone, boolean active) {
        PersonId id = ports().identifiers().nextPerson();
        Optional<String> email = Optional.of("reader-" + id + "@example.org");
        return reader(id, new Profile("Agathe Dupré", email, Language.FR, zone, Optional.empty()), active);
    }

    /** Somebody with that number, and an address or none. */
    default PersonId caller(Optional<String> email, String phone) {
        PersonId id = ports().identifiers().nextPerson();
        return reader(id, new Profile("Agathe Dupré", email, Language.FR, "Europe/Paris", Optional.of(phone)), true);
    }

    private PersonId reader(PersonId id, Profile profile, boolean active) {
        inside(() -> {
            ports().newcomers()
                    .accept(new Person(
                            id, new Login("reader-" + id), profile, Set.of(Role.USER), active, Version.UNSAVED));
            return id;
        });
        return id;
    }

    /** The same in Paris. */
    default PersonId reader() {
        return reader("Europe/Paris", true);
    }

    /** What goes to them by mail. */
    default Lane lane(PersonId person) {
        return new Lane.OfReader(person, Channel.EMAIL);
    }

    /** A ticket. */
    default TicketId ticket(World world) {
        return world.aTicket().open().id();
    }

    /** As many deliveries about a ticket, due at once. */
    default List<Delivery> due(PersonId to, TicketId ticket, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> delivery(to, ticket, place, new Due(NOW, false)))
                .toList();
    }

    /** One of several deliveries about a ticket. */
    default Delivery delivery(PersonId to, TicketId ticket, int place, Due due) {
        Notice notice =
                new Notice(to, ticket, NoticeKind.RESOLVED, Visibility.PUBLIC, Author.SYSTEM, NOW.minusSeconds(1));
        return new Delivery(
                Digest.ofText(to + " " + ticket + " " + place), new Message.ToReader(Channel.EMAIL, notice), due);
    }

    /** Work as it is done. */
    default <T> T inside(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }
}
