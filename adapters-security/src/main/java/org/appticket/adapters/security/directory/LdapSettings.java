package org.appticket.adapters.security.directory;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ProviderId;

/**
 * Where a directory is and how its people are read.
 *
 * @param id its name here
 * @param server {@code ldaps://host:port}, or {@code ldap://host:port}, which is encrypted before anything is said unless the host
 *     is this machine
 * @param trust the certificates to trust, in a PEM file; those that Java trusts if there is none
 * @param account who searches
 * @param people how people are found
 * @param admission what being known gives a right to; its groups are distinguished names
 */
public record LdapSettings(
        ProviderId id, URI server, Optional<Path> trust, Account account, People people, Admission admission) {

    /**
     * Who searches.
     *
     * @param name a distinguished name; empty for nobody
     * @param password the password
     */
    public record Account(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * How people are found and read.
     *
     * @param base below which entry they are
     * @param filter which entry is somebody's; <code>{login}</code> stands for what they typed
     * @param idAttribute what never changes and is never given to somebody else
     * @param nameAttribute their name
     * @param mailAttribute their address
     * @param groups the attribute that names their groups; or, where it is a distinguished name, below which entry the groups
     *     are that name them
     */
    public record People(
            String base,
            String filter,
            String idAttribute,
            String nameAttribute,
            String mailAttribute,
            String groups) {}
}
