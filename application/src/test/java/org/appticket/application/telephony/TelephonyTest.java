package org.appticket.application.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryPeopleSearch;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.telephony.InMemoryCalls;
import org.appticket.application.port.telephony.Calls;
import org.appticket.application.telephony.AnnounceCall.Called;
import org.appticket.application.telephony.AnnounceCall.Command;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.live.RingingCall;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;
import org.appticket.domain.telephony.DialledNumber;
import org.appticket.domain.telephony.IncomingCall;
import org.junit.jupiter.api.Test;

/** Rule TEL-3. */
final class TelephonyTest {
    private static final String NUMBER = "+33 6 12 34 56 78";

    private final InMemoryStore store = new InMemoryStore();
    private final World world = World.in(InMemoryPorts.over(store));
    private final Calls calls = new InMemoryCalls(store);
    private final TeamId team = world.team();
    private final AnnounceCall announce = new AnnounceCall(
            new Switchboard(
                    store, calls, new InMemoryPeopleSearch(store), world.ports().references()),
            this::now);
    private final FollowCalls following = new FollowCalls(calls, this::now);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now() {
        return now;
    }

    private PersonId reachedBy(String phone, Role role, boolean active) {
        PersonId id = world.ports().identifiers().nextPerson();
        Profile profile = new Profile(
                "Somebody", Optional.empty(), Language.FR, Region.USUAL.zone().getId(), Optional.of(phone));
        Person person = new Person(id, new Login("p-" + id), profile, Set.of(role), active, Version.UNSAVED);
        store.run(() -> {
            world.ports().newcomers().accept(person);
            return id;
        });
        return id;
    }

    private static Optional<DialledNumber> number(String written) {
        return DialledNumber.parse(written);
    }

    private boolean ring(String id, String from, Called called) {
        return announce.handle(new Command(id, number(from), called));
    }

    private Called ours() {
        return new Called(Optional.of(team), Optional.empty(), Optional.empty());
    }

    private static Called dialled(String to) {
        return new Called(Optional.empty(), Optional.empty(), number(to));
    }

    private RingingCall ringing() {
        List<RingingCall> all = following.handle(new FollowCalls.Query());
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    @Test
    void a_caller_is_named_where_one_person_has_just_that_number() {
        PersonId caller = reachedBy("06 12 34 56 78", Role.USER, true);
        reachedBy(NUMBER, Role.USER, false);
        reachedBy("+49 6 12 34 56 78", Role.USER, true);
        reachedBy("06 12 34 56 79", Role.USER, true);
        assertTrue(ring("c-1", NUMBER, ours()));
        assertEquals(Optional.of(new PersonName(caller, "Somebody")), ringing().caller());
        assertEquals(number(NUMBER), ringing().call().from());
        assertEquals(Optional.of(team), ringing().call().called().team());
    }

    @Test
    void nobody_is_named_where_several_have_the_number_or_only_its_end_is_known() {
        reachedBy(NUMBER, Role.USER, true);
        ring("c-1", "34 56 78", ours());
        assertEquals(Optional.empty(), ringing().caller());
        now = now.plus(IncomingCall.RINGS);
        reachedBy("06 12 34 56 78", Role.USER, true);
        ring("c-2", NUMBER, ours());
        assertEquals(Optional.empty(), ringing().caller());
        now = now.plus(IncomingCall.RINGS);
        ring("c-3", "withheld", ours());
        assertEquals(Optional.empty(), ringing().call().from());
    }

    @Test
    void a_call_that_is_announced_again_rings_no_longer_and_an_hour_later_nobody_knows_of_it() {
        assertTrue(ring("c-1", NUMBER, ours()));
        now = now.plusSeconds(59);
        assertFalse(ring("c-1", NUMBER, ours()));
        ringing();
        now = now.plusSeconds(1);
        assertEquals(List.of(), following.handle(new FollowCalls.Query()));
        ForgetCalls forgetting = new ForgetCalls(store, calls, this::now);
        now = now.plus(IncomingCall.KEPT).minusSeconds(60);
        assertEquals(0, forgetting.handle(new ForgetCalls.Command()));
        now = now.plusSeconds(1);
        assertEquals(1, forgetting.handle(new ForgetCalls.Command()));
        assertTrue(ring("c-1", NUMBER, ours()));
    }

    @Test
    void a_number_that_was_dialled_leads_to_the_one_agent_who_has_it() {
        PersonId agent = reachedBy("01 44 55 66 77", Role.AGENT, true);
        reachedBy("01 44 55 66 77", Role.USER, true);
        ring("c-1", NUMBER, dialled("+33 1 44 55 66 77"));
        assertEquals(Optional.of(agent), ringing().call().called().person());
        reachedBy("+33 1 44 55 66 77", Role.MANAGER, true);
        assertRefused("to", () -> ring("c-2", NUMBER, dialled("+33 1 44 55 66 77")));
        assertRefused("to", () -> ring("c-2", NUMBER, dialled("+33 1 00 00 00 00")));
    }

    @Test
    void who_is_called_is_one_team_or_one_agent_who_can_get_something() {
        Optional<PersonId> user = Optional.of(world.person(Role.USER));
        Optional<TeamId> none = Optional.of(world.ports().identifiers().nextTeam());
        Optional<PersonId> nobody = Optional.empty();
        assertRefused("team", () -> ring("c", NUMBER, new Called(none, nobody, Optional.empty())));
        assertRefused("agent", () -> ring("c", NUMBER, new Called(Optional.empty(), user, Optional.empty())));
        assertRefused("team", () -> new Called(Optional.empty(), nobody, Optional.empty()));
        assertRefused("agent", () -> new Called(Optional.of(team), user, Optional.empty()));
        assertRefused("to", () -> new Called(Optional.of(team), nobody, number(NUMBER)));
        assertEquals(List.of(), following.handle(new FollowCalls.Query()));
    }

    private static void assertRefused(String field, org.junit.jupiter.api.function.Executable attempt) {
        assertEquals(
                field,
                assertThrows(InvalidValue.class, attempt).violations().get(0).field());
    }
}
