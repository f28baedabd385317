package org.appticket.application.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.delivery.InMemoryCourier;
import org.appticket.application.fake.delivery.InMemoryOutbox;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

final class ChannelsTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final InMemoryCourier courier = new InMemoryCourier();
    private final Actor administrator = administrator(Optional.of("agathe@example.org"));

    private Actor administrator(Optional<String> email) {
        PersonId id = ports.identifiers().nextPerson();
        Profile profile = new Profile("Agathe Dupré", email, Language.FR, "Europe/Paris", Optional.empty());
        store.run(() -> {
            ports.newcomers()
                    .accept(new Person(
                            id, new Login("admin-" + id), profile, Set.of(Role.ADMIN), true, Version.UNSAVED));
            return id;
        });
        return Actor.of(id, Set.of(Role.ADMIN));
    }

    private Optional<Trouble> tried(Actor by, Map<Channel, InMemoryCourier> couriers) {
        TryChannel trial =
                new TryChannel(store, new InMemoryPeople(store), Map.copyOf(couriers), new InMemorySecrets(7));
        return trial.handle(new TryChannel.Command(by, Channel.EMAIL));
    }

    @Test
    void a_test_goes_to_whoever_asks_and_the_answer_says_how_it_went() {
        assertEquals(Optional.empty(), tried(administrator, Map.of(Channel.EMAIL, courier)));
        assertEquals("agathe@example.org", courier.tested().get(0).address());
        courier.failWith(Trouble.SIGN_IN_REFUSED);
        assertEquals(Optional.of(Trouble.SIGN_IN_REFUSED), tried(administrator, Map.of(Channel.EMAIL, courier)));
        assertEquals(1, courier.tested().size());
    }

    @Test
    void nothing_goes_where_there_are_no_settings_or_there_is_no_address() {
        assertEquals(Optional.of(Trouble.SWITCHED_OFF), tried(administrator, Map.of()));
        Actor unreachable = administrator(Optional.empty());
        assertEquals(Optional.of(Trouble.WRONG_ADDRESS), tried(unreachable, Map.of(Channel.EMAIL, courier)));
        assertEquals(List.of(), courier.tested());
    }

    @Test
    void only_administrators_look_at_channels_and_try_them() {
        Actor agent = Actor.of(World.in(ports).person(Role.AGENT), Set.of(Role.AGENT));
        Actor reading = new Actor(administrator.person(), Set.of(Role.ADMIN), Set.of(), Set.of(Scope.READ));
        ListChannels list = new ListChannels(store, new InMemoryOutbox(store), Set.of(Channel.EMAIL));
        assertThrows(NotPermitted.class, () -> list.handle(new ListChannels.Query(agent)));
        assertThrows(NotPermitted.class, () -> tried(agent, Map.of(Channel.EMAIL, courier)));
        assertThrows(NotPermitted.class, () -> tried(reading, Map.of(Channel.EMAIL, courier)));
        List<ChannelState> channels = list.handle(new ListChannels.Query(reading));
        assertEquals(
                List.of(true),
                channels.stream()
                        .filter(one -> one.channel() == Channel.EMAIL)
                        .map(ChannelState::configured)
                        .toList());
        assertEquals(Channel.values().length - 1, channels.size(), "the product itself is none of them");
    }
}
