package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.appticket.application.port.access.People;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link People} keeps to. */
public interface PeopleContract extends PeopleSetting {

    @Test
    default void an_added_person_is_found_as_they_were_with_version_1() {
        Profile everything = new Profile(
                "Zoë 🦊 Ōkami", Optional.of("zoe@example.org"), Language.EN, "Asia/Tokyo", Optional.of("+81 3 1234"));
        Person person = newcomer(Role.AGENT, Role.USER).with(everything);
        Person added = joined(person);
        assertEquals(person.saved(), added);
        assertEquals(new Version(1), added.version());
        assertEquals(Optional.of(added), people().find(person.id()));
        assertEquals(added, unitOfWork().run(() -> people().get(person.id())));
    }

    @Test
    default void a_person_is_found_by_another_spelling_of_their_login() {
        PersonId id = nextPerson();
        Person person = joined(renamed(newcomer(Role.USER), id, "Straße.É-" + id));
        assertEquals(Optional.of(person), people().find(new Login("STRASSE.e\u0301-" + id)));
        assertEquals(Optional.empty(), people().find(new Login("strasse.e-" + id)), "accents matter");
    }

    @Test
    default void people_are_listed_by_their_address_whatever_its_case() {
        String address = "Zoe-" + nextPerson() + "@Example.org";
        Profile profile = new Profile(
                "Zoë", Optional.of(address), Language.EN, Region.USUAL.zone().getId(), Optional.empty());
        Person one = joined(newcomer(Role.USER).with(profile));
        Person two = joined(newcomer(Role.USER).with(profile));
        joined(newcomer(Role.USER));
        assertEquals(List.of(one, two), people().list(new EmailAddress(address.toUpperCase(Locale.ROOT))));
        assertEquals(List.of(), people().list(new EmailAddress("x" + address)));
    }

    @Test
    default void that_an_address_was_proved_is_kept_as_long_as_it_is_theirs() {
        EmailAddress address = new EmailAddress("zoe@example.org");
        Person person = joined(newcomer(Role.USER));
        Person proved = changed(person.id(), before -> before.reading(address));
        assertTrue(proved.emailVerified());
        assertEquals(Optional.of(proved), people().find(person.id()));
        Person renamed = changed(
                person.id(),
                before -> before.with(new Profile(
                        "Zo",
                        before.profile().email(),
                        Language.FR,
                        Region.USUAL.zone().getId(),
                        Optional.empty())));
        assertEquals(Optional.of(renamed), people().find(person.login()));
        assertTrue(renamed.emailVerified());
        Person moved = changed(person.id(), before -> before.with(Profile.of("Zo")));
        assertFalse(moved.emailVerified());
        assertEquals(Optional.of(moved), people().find(person.id()));
    }

    @Test
    default void nobody_is_found_where_nobody_is() {
        PersonId nobody = nextPerson();
        assertEquals(Optional.empty(), people().find(nobody));
        assertEquals(Optional.empty(), people().find(new Login("nobody-" + nobody)));
        assertThrows(NotFound.class, () -> unitOfWork().run(() -> people().get(nobody)));
    }

    @Test
    default void a_login_that_differs_in_case_only_is_taken() {
        Person person = joined(newcomer(Role.USER));
        Person other = renamed(newcomer(Role.USER), nextPerson(), "PERSON-" + person.id());
        Duplicate refusal = assertThrows(Duplicate.class, () -> joined(other));
        assertEquals(Map.of("field", "login"), refusal.facts());
        assertEquals(Optional.empty(), people().find(other.id()));
    }

    @Test
    default void a_saved_person_is_found_as_they_are_now() {
        Person person = joined(newcomer(Role.USER));
        Person after = changed(
                person.id(),
                before -> before.with(Profile.of("Another name")).with(Set.of(Role.MANAGER, Role.ADMIN), false));
        assertEquals(new Version(2), after.version());
        assertEquals("Another name", after.name());
        assertEquals(Optional.of(after), people().find(person.id()));
    }

    @Test
    default void a_person_who_was_changed_in_the_meantime_is_not_saved() {
        Person seen = joined(newcomer(Role.USER));
        Person current = changed(seen.id(), before -> before.with(Profile.of("First")));
        Stale refusal = assertThrows(Stale.class, () -> run(() -> people().save(seen.with(Profile.of("Second")))));
        assertEquals(Map.of("current", 2L), refusal.facts());
        assertEquals(Optional.of(current), people().find(seen.id()));
    }

    @Test
    default void what_is_refused_leaves_nobody_behind() {
        Person person = newcomer(Role.USER);
        assertThrows(
                NotFound.class,
                () -> run(() -> {
                    people().add(person);
                    throw new NotFound();
                }));
        assertEquals(Optional.empty(), people().find(person.id()));
    }

    @Test
    default void only_active_administrators_are_listed_by_their_numbers() {
        Person first = joined(newcomer(Role.ADMIN));
        Person second = joined(newcomer(Role.USER, Role.ADMIN));
        Person former = joined(newcomer(Role.ADMIN).with(Set.of(Role.ADMIN), false));
        Person manager = joined(newcomer(Role.MANAGER));
        List<Person> listed = unitOfWork().run(() -> people().listAdministrators());
        assertTrue(listed.indexOf(first) >= 0 && listed.indexOf(first) < listed.indexOf(second), listed::toString);
        assertFalse(listed.contains(former));
        assertFalse(listed.contains(manager));
    }

    @Test
    default void who_gets_a_person_keeps_others_waiting() throws Exception {
        Person person = joined(newcomer(Role.USER));
        waits(() -> people().get(person.id()), person.id());
    }

    @Test
    default void who_lists_the_administrators_keeps_others_waiting() throws Exception {
        Person person = joined(newcomer(Role.ADMIN));
        waits(() -> people().listAdministrators(), person.id());
    }

    private void waits(Runnable hold, PersonId person) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> run(() -> {
            hold.run();
            held.countDown();
            await(release);
            people().save(people().get(person).with(Profile.of("Held")));
        }));
        await(held);
        CompletableFuture<Person> waiter = CompletableFuture.supplyAsync(() ->
                changed(person, before -> before.with(Profile.of(before.name() + ", then waited"))));
        assertThrows(TimeoutException.class, () -> waiter.get(200, TimeUnit.MILLISECONDS));
        release.countDown();
        holder.join();
        assertEquals("Held, then waited", waiter.join().name());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Person renamed(Person person, PersonId id, String login) {
        return new Person(id, new Login(login), person.profile(), person.roles(), person.active(), person.version());
    }
}
