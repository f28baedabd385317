package org.appticket.adapters.rest.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;

/** A person on the wire; whoever does not administer people sees less of others. */
public record PersonBody(
        long id,
        Optional<String> login,
        String name,
        Optional<String> email,
        Optional<Boolean> emailVerified,
        Optional<List<Role>> roles,
        Optional<String> language,
        Optional<String> zone,
        Optional<String> phone,
        Optional<Boolean> active,
        Optional<AbsenceBody> absent,
        Optional<Long> version) {
    /** Everything but what nobody ever sees. */
    public static PersonBody whole(Person person) {
        Profile profile = person.profile();
        return new PersonBody(
                person.id().value(),
                Optional.of(person.login().value()),
                person.name(),
                profile.email(),
                profile.email().map(address -> person.emailVerified()),
                Optional.of(person.roles().stream().sorted().toList()),
                Optional.of(profile.language().name().toLowerCase(Locale.ROOT)),
                Optional.of(profile.zone()),
                profile.phone(),
                Optional.of(person.active()),
                Optional.empty(),
                Optional.of(person.version().value()));
    }

    /** The same, and when they are out of office. */
    PersonBody with(Optional<Absence> absence) {
        return new PersonBody(
                id,
                login,
                name,
                email,
                emailVerified,
                roles,
                language,
                zone,
                phone,
                active,
                absence.map(AbsenceBody::of),
                version);
    }

    /** What it takes to ask somebody something. */
    static PersonBody reachable(Person person) {
        return new PersonBody(
                person.id().value(),
                Optional.empty(),
                person.name(),
                person.profile().email(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                person.profile().phone(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
