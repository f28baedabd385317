package org.appticket.application.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.appticket.application.dsl.Reception;
import org.appticket.application.dsl.Somebody;
import org.appticket.application.fake.access.InMemoryPeopleSearch;
import org.appticket.application.fake.relation.InMemoryAbsences;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Absence.Period;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

final class PeopleTest {
    private final Reception reception = Reception.open();
    private final CreatePerson create = new CreatePerson(reception.registry());
    private final ChangePerson change = new ChangePerson(reception.registry());
    private final ShowPerson show = new ShowPerson(reception.people());
    private final FindPeople find = new FindPeople(new InMemoryPeopleSearch(reception.store()));

    private static Actor actor(Person person) {
        return Actor.of(person.id(), person.roles());
    }

    private static ChangePerson.Command to(Person person, Set<Role> roles, boolean active) {
        return new ChangePerson.Command(
                Reception.BOSS,
                person.id(),
                Optional.of(person.version()),
                ProfilePatch.NONE,
                Optional.of(roles),
                Optional.of(active),
                Optional.empty());
    }

    private static ChangePerson.Command to(Person person, ProfilePatch profile, Optional<Password> password) {
        return new ChangePerson.Command(
                Reception.BOSS, person.id(), Optional.empty(), profile, Optional.empty(), Optional.empty(), password);
    }

    private static ProfilePatch named(String name) {
        return new ProfilePatch(
                Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> fields(Runnable refused) {
        return assertThrows(InvalidValue.class, refused::run).violations().stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    void only_who_administers_creates_and_changes_people() {
        Person manager = reception.enrolled("manager", Role.MANAGER, Role.AGENT, Role.USER);
        Newcomer newcomer = Somebody.called("new", Optional.empty(), Role.USER);
        assertThrows(NotPermitted.class, () -> create.handle(new CreatePerson.Command(actor(manager), newcomer)));
        ChangePerson.Command promotion = new ChangePerson.Command(
                actor(manager),
                manager.id(),
                Optional.empty(),
                ProfilePatch.NONE,
                Optional.of(Set.of(Role.ADMIN)),
                Optional.empty(),
                Optional.empty());
        assertThrows(NotPermitted.class, () -> change.handle(promotion));
        Actor readingBoss = new Actor(Reception.BOSS.person(), Set.of(Role.ADMIN), Set.of(), Set.of(Scope.READ));
        assertThrows(NotPermitted.class, () -> create.handle(new CreatePerson.Command(readingBoss, newcomer)));
    }

    @Test
    void everything_that_is_wrong_with_a_newcomer_is_named_at_once() {
        Newcomer wrong = new Newcomer(
                "with space",
                "\n",
                Optional.of("no address"),
                Optional.empty(),
                Optional.of("Mars/Base"),
                Optional.of("x".repeat(51)),
                Set.of(),
                true,
                Optional.of(Password.of("short")));
        assertEquals(
                List.of("login", "name", "email", "zone", "phone", "roles", "password"),
                fields(() -> create.handle(new CreatePerson.Command(Reception.BOSS, wrong))));
    }

    @Test
    void a_login_is_taken_in_every_spelling() {
        reception.enrolled("agathe", Role.USER);
        assertThrows(Duplicate.class, () -> reception.enrolled("AgAthe", Role.USER));
        assertThrows(Duplicate.class, () -> reception.enrolled("ａｇａｔｈｅ", Role.USER));
    }

    @Test
    void a_password_made_of_what_everybody_knows_of_the_person_is_refused() {
        Newcomer newcomer = Somebody.called("agathe.dupont", Optional.of(Password.of("AgatheDupont2026")), Role.USER);
        assertEquals(
                List.of("password"), fields(() -> create.handle(new CreatePerson.Command(Reception.BOSS, newcomer))));
    }

    @Test
    void other_roles_and_another_password_end_the_sessions_and_another_name_does_not() {
        Person agathe = reception.enrolled("agathe", Role.AGENT);
        Secret first = reception.signedIn("agathe", Reception.PASSWORD).session();
        Person renamed = change.handle(to(agathe, named("Agathe Durand"), Optional.empty()));
        assertEquals("Agathe Durand", renamed.name());
        assertTrue(reception.callerBySession(first).isPresent());
        change.handle(to(agathe, ProfilePatch.NONE, Optional.of(Reception.OTHER_PASSWORD)));
        assertTrue(reception.callerBySession(first).isEmpty());
        assertThrows(Unauthenticated.class, () -> reception.signedIn("agathe", Reception.PASSWORD));
        Secret second = reception.signedIn("agathe", Reception.OTHER_PASSWORD).session();
        change.handle(to(renamed, Set.of(Role.AGENT, Role.MANAGER), true));
        assertTrue(reception.callerBySession(second).isEmpty());
    }

    @Test
    void the_last_who_administers_stays() {
        Person only = reception.enrolled("only", Role.ADMIN, Role.USER);
        reception.enrolled("user", Role.USER);
        assertEquals(List.of("roles"), fields(() -> change.handle(to(only, Set.of(Role.USER), true))));
        assertEquals(List.of("active"), fields(() -> change.handle(to(only, Set.of(Role.ADMIN), false))));
        Person second = reception.enrolled("second", Role.ADMIN);
        assertFalse(change.handle(to(only, Set.of(Role.ADMIN), false)).active());
        assertEquals(List.of("active"), fields(() -> change.handle(to(second, Set.of(Role.ADMIN), false))));
    }

    @Test
    void who_decides_upon_what_is_no_longer_so_is_refused() {
        Person agathe = reception.enrolled("agathe", Role.AGENT);
        change.handle(to(agathe, named("Agathe Durand"), Optional.empty()));
        assertThrows(Stale.class, () -> change.handle(to(agathe, Set.of(Role.USER), true)));
        assertThrows(
                NotFound.class,
                () -> change.handle(to(
                        new Person(
                                new PersonId(4_711),
                                agathe.login(),
                                agathe.profile(),
                                agathe.roles(),
                                true,
                                Version.UNSAVED),
                        Set.of(Role.USER),
                        true)));
    }

    @Test
    void a_change_that_changes_nothing_is_not_saved() {
        Person agathe = reception.enrolled("agathe", Role.AGENT);
        assertEquals(agathe, change.handle(to(agathe, agathe.roles(), true)));
    }

    @Test
    void people_change_what_they_say_about_themselves() {
        Person agathe = reception.enrolled("agathe", Role.USER);
        InMemoryAbsences absences = new InMemoryAbsences(reception.store());
        ChangeMe changeMe = new ChangeMe(reception.store(), reception.people(), absences, InstantSource.system());
        ChangeMe.Command command = new ChangeMe.Command(
                actor(agathe),
                Optional.of(agathe.version()),
                Optional.of("Agathe"),
                Optional.of(Language.EN),
                Optional.of("America/Montreal"),
                Optional.of(Optional.of("01 02 03")),
                Optional.of(Optional.of(new Period(Optional.empty(), Optional.empty()))));
        Person after = changeMe.handle(command);
        assertTrue(absences.find(agathe.id()).orElseThrow().covers(Instant.now()));
        assertEquals("America/Montreal", after.profile().zone());
        assertEquals(Optional.of("01 02 03"), after.profile().phone());
        assertThrows(Stale.class, () -> changeMe.handle(command));
    }

    @Test
    void everybody_sees_themselves_and_staff_sees_everybody() {
        Person user = reception.enrolled("user", Role.USER);
        Person agent = reception.enrolled("agent", Role.AGENT);
        assertEquals(user, show.handle(new ShowPerson.Query(actor(user), user.id())));
        assertEquals(user, show.handle(new ShowPerson.Query(actor(agent), user.id())));
        assertThrows(NotFound.class, () -> show.handle(new ShowPerson.Query(actor(agent), new PersonId(4_711))));
        for (PersonId other : List.of(agent.id(), new PersonId(4_711))) {
            assertThrows(NotPermitted.class, () -> show.handle(new ShowPerson.Query(actor(user), other)));
        }
    }

    @Test
    void staff_finds_who_has_access_and_administrators_find_everybody() {
        Person agent = reception.enrolled("agent", Role.AGENT);
        Person gone = reception.enrolled("gone", Role.USER);
        change.handle(to(gone, Set.of(Role.USER), false));
        assertEquals(
                1,
                find.handle(new FindPeople.Query(actor(agent), "", PageRequest.FIRST))
                        .items()
                        .size());
        assertEquals(
                2,
                find.handle(new FindPeople.Query(Reception.BOSS, "SOMÉ", PageRequest.FIRST))
                        .items()
                        .size());
        assertThrows(NotPermitted.class, () -> find.handle(new FindPeople.Query(actor(gone), "", PageRequest.FIRST)));
        assertEquals(
                List.of("q"),
                fields(() -> find.handle(new FindPeople.Query(actor(agent), "x".repeat(101), PageRequest.FIRST))));
    }

    @Test
    void what_is_typed_is_looked_for_as_words_if_it_is_nobodys_number() {
        Person agent = reception.enrolled("agent", Role.AGENT);
        Person numbered = reception.enrolled("123456789", Role.USER);
        Function<String, List<Person>> found =
                typed -> find.handle(new FindPeople.Query(actor(agent), typed, PageRequest.FIRST))
                        .items();
        assertEquals(List.of(numbered), found.apply("123456789"));
        assertEquals(List.of(numbered), found.apply("12345"), "by the beginning of a login");
        Profile reached = new Profile(
                "Agent", Optional.empty(), Language.FR, Region.USUAL.zone().getId(), Optional.of("+33 1 23 45 00 12"));
        reception.store().run(() -> reception.people().save(agent.with(reached)));
        assertEquals(
                List.of(agent.id()),
                found.apply("01 23 45 00 12").stream().map(Person::id).toList());
    }
}
