package org.appticket.application.contract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.port.relation.Absences;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** When people are out of office. */
public interface AbsencesContract extends OverPorts {
    Instant NOON = Instant.parse("2031-01-02T12:00:00.000500Z");

    @Test
    default void an_absence_comes_back_until_it_is_another_or_none() {
        World world = world();
        PersonId person = world.person(Role.AGENT);
        Absences absences = ports().rota().absences();
        Absence open = new Absence(NOON, Optional.empty());
        Absence closed = new Absence(NOON, Optional.of(NOON.plusSeconds(1)));

        assertEquals(Optional.empty(), absences.find(person));
        save(person, open);
        assertEquals(Optional.of(open), absences.find(person));
        save(person, closed);
        assertEquals(Optional.of(closed), absences.find(person));
        assertEquals(Optional.empty(), absences.find(world.person(Role.AGENT)));
        ports().unitOfWork().run(() -> {
            absences.remove(person);
            return person;
        });
        assertEquals(Optional.empty(), absences.find(person));
    }

    @Test
    default void what_is_undone_leaves_the_absence_as_it_was() {
        PersonId person = world().person(Role.AGENT);
        Absence kept = new Absence(NOON, Optional.empty());
        save(person, kept);

        assertThrows(
                InvalidValue.class,
                () -> ports().unitOfWork().run(() -> {
                    ports().rota().absences().remove(person);
                    throw InvalidValue.of("until", InvalidValue.Problem.REQUIRED);
                }));

        assertEquals(Optional.of(kept), ports().rota().absences().find(person));
    }

    private void save(PersonId person, Absence absence) {
        ports().unitOfWork().run(() -> {
            ports().rota().absences().save(person, absence);
            return person;
        });
    }
}
