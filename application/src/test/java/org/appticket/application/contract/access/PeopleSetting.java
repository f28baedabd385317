package org.appticket.application.contract.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;

/** What contracts about people stand on. Other people may be there too, as long as the numbers handed out are new. */
public interface PeopleSetting {
    /** Some moment, as exact as a store keeps it. */
    Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");

    /** What work is done in. */
    UnitOfWork unitOfWork();

    /** The people. */
    People people();

    /** Where secrets come from that were never used before. */
    Secrets secrets();

    /** A number that nobody has. */
    PersonId nextPerson();

    /** Somebody who is not saved yet, with a login that nobody else has. */
    default Person newcomer(Role... roles) {
        PersonId id = nextPerson();
        return new Person(
                id,
                new Login("person-" + id),
                Profile.of("Person " + id),
                EnumSet.copyOf(Arrays.asList(roles)),
                true,
                Version.UNSAVED);
    }

    /** Saves somebody. */
    default Person joined(Person person) {
        return unitOfWork().run(() -> people().add(person));
    }

    /** Saves a change of somebody. */
    default Person changed(PersonId id, UnaryOperator<Person> change) {
        return unitOfWork().run(() -> people().save(change.apply(people().get(id))));
    }

    /** Does what answers nothing. */
    default void run(Runnable work) {
        unitOfWork().run(() -> {
            work.run();
            return true;
        });
    }
}
