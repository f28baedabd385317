package org.appticket.application.people;

import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.domain.id.Version;
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

    /**
     * Over the people.
     *
     * @param unitOfWork what it is done in
     * @param people where they are
     */
    public ChangeMe(UnitOfWork unitOfWork, People people) {
        this.unitOfWork = unitOfWork;
        this.people = people;
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
     */
    public record Command(
            Actor by,
            Optional<Version> expected,
            Optional<String> name,
            Optional<Language> language,
            Optional<String> zone,
            Optional<Optional<String>> phone) {

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
            return after.equals(before) ? before : people.save(after);
        });
    }
}
