package org.appticket.application.access;

import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/**
 * Keeps in the audit log who tried to sign in and could not. The same is done whether or not there is such an account.
 *
 * @param unitOfWork what an entry is kept in
 * @param people who could be meant
 * @param audit where it is kept
 */
public record SignInJournal(UnitOfWork unitOfWork, People people, AuditLog audit) {

    /** The login as it was typed is not kept: it may be a password in the wrong field. */
    void add(AuditKind kind, String login, Visit visit) {
        unitOfWork.run(() -> {
            AuditEntry entry = AuditEntry.of(kind).from(visit.address());
            audit.add(find(login).map(person -> entry.about(person.id())).orElse(entry));
            return true;
        });
    }

    private Optional<Person> find(String login) {
        try {
            return people.find(new Login(login));
        } catch (InvalidValue nobodyHasThat) {
            return Optional.empty();
        }
    }
}
