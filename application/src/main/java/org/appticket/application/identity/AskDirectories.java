package org.appticket.application.identity;

import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.identity.Directories;
import org.appticket.application.port.identity.Directories.Proven;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.access.Password;
import org.appticket.domain.identity.NotAdmitted;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/**
 * Asks the directories of the organisation who somebody is by login and password, and says who that is here. Why somebody is
 * nobody makes no difference, neither in the answer nor in the work.
 */
public final class AskDirectories {

    private final UnitOfWork unitOfWork;
    private final Directories directories;
    private final AdmitIdentity admit;

    /**
     * Over the directories.
     *
     * @param unitOfWork what is done in if they know somebody
     * @param directories which there are
     * @param admit says who somebody is here
     */
    public AskDirectories(UnitOfWork unitOfWork, Directories directories, AdmitIdentity admit) {
        this.unitOfWork = unitOfWork;
        this.directories = directories;
        this.admit = admit;
    }

    /**
     * What somebody says of themselves.
     *
     * @param login by which they say they sign in
     * @param password by which they prove it; nothing if they must not be asked for in earnest, because the password of this
     *     login is kept here
     * @param address from where they come
     */
    public record Query(Login login, Optional<Password> password, String address) {}

    /**
     * Asks; to be called outside a unit of work, since it takes its time.
     *
     * @param query what they say of themselves
     * @return who they are here, possibly since now; nothing if they are nobody
     * @throws org.appticket.domain.Unavailable if a directory or the store is away
     */
    public Optional<Person> handle(Query query) {
        Optional<Password> password = query.password().filter(Password::isHashable);
        if (password.isEmpty()) {
            directories.pretend(query.login());
            return Optional.empty();
        }
        return directories.authenticate(query.login(), password.get()).flatMap(proven -> admitted(proven, query));
    }

    private Optional<Person> admitted(Proven proven, Query query) {
        try {
            return Optional.of(unitOfWork.run(() -> admit.handle(new AdmitIdentity.Command(
                    proven.directory(), proven.identity(), proven.admission(), query.address()))));
        } catch (NotAdmitted | Duplicate | InvalidValue nobodyHere) {
            return Optional.empty();
        }
    }
}
