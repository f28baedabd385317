package org.appticket.application.people;

import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.relation.Absences;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Absence.Period;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Changes what somebody may say about themselves. */
public final class ChangeMe {

    private final UnitOfWork unitOfWork;
    private final People people;
    private final Absences absences;
    private final InstantSource clock;

    /**
     * Over the people.
     *
     * @param unitOfWork what it is done in
     * @param people where they are
     * @param absences when they are out of office
     * @param clock what time it is
     */
    public ChangeMe(UnitOfWork unitOfWork, People people, Absences absences, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param expected the version that they saw; nothing if they do not care
     * @param name their new name
     * @param language the new language
     * @param zone the new zone
     * @param phone the new number, or none
     * @param absent when they are out of office, or that they are back
     */
    public record Command(
            Actor by,
            Optional<Version> expected,
            Optional<String> name,
            Optional<Language> language,
            Optional<String> zone,
            Optional<Optional<String>> phone,
            Optional<Optional<Period>> absent) {

        private ProfilePatch patch() {
            return new ProfilePatch(name, Optional.empty(), language, zone, phone);
        }
    }

    /**
     * Changes it.
     *
     * @param command what is asked for
     * @return the person after it
     * @throws org.appticket.domain.permission.NotPermitted if the caller's token may only read
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws org.appticket.domain.InvalidValue naming everything that is not as it must be
     */
    public Person handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        return unitOfWork.run(() -> {
            Person before = people.get(command.by().person());
            before.require(command.expected());
            Person after = before.with(command.patch().appliedTo(before.profile()));
            command.absent().ifPresent(period -> keep(before.id(), period));
            return after.equals(before) && command.absent().isEmpty() ? before : people.save(after);
        });
    }

    private void keep(PersonId person, Optional<Period> period) {
        if (period.isPresent()) {
            absences.save(person, period.get().asOf(clock.instant()));
        } else {
            absences.remove(person);
        }
    }
}
