package org.appticket.adapters.security.directory;

import java.util.List;
import java.util.Optional;
import org.appticket.application.port.identity.Directories;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Login;

/**
 * The directories that are set up, asked in their order until one knows the login and the password. Without one nobody is known
 * and nothing takes any time.
 */
public final class LdapDirectories implements Directories, AutoCloseable {
    private final List<LdapDirectory> directories;

    /**
     * Connects to none of them yet.
     *
     * @param settings where they are
     * @throws IllegalArgumentException if one of them could never be asked
     */
    public LdapDirectories(List<LdapSettings> settings) {
        this.directories = settings.stream().map(LdapDirectory::new).toList();
    }

    @Override
    public Optional<Proven> authenticate(Login login, Password password) {
        return directories.stream()
                .flatMap(directory -> directory.authenticate(login, password).stream())
                .findFirst();
    }

    @Override
    public void pretend(Login login) {
        directories.forEach(directory -> directory.pretend(login));
    }

    @Override
    public void close() {
        directories.forEach(LdapDirectory::close);
    }
}
