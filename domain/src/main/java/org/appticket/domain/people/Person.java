package org.appticket.domain.people;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;

/**
 * Somebody who may use the service desk, or once might.
 *
 * @param id their number
 * @param login by which they sign in
 * @param profile what they say about themselves
 * @param roles what they are, at least one
 * @param active false once their access has ended
 * @param version how often they were saved
 * @param emailVerified whether they proved that mail to their address reaches them; never true without an address
 */
public record Person(
        PersonId id,
        Login login,
        Profile profile,
        Set<Role> roles,
        boolean active,
        Version version,
        boolean emailVerified) {

    private static final int SORT_KEY_LENGTH = 100;

    /**
     * Copies the roles.
     *
     * @throws InvalidValue if there is no role
     */
    public Person {
        roles = Set.copyOf(roles);
        emailVerified = emailVerified && profile.email().isPresent();
        if (roles.isEmpty()) {
            throw InvalidValue.of("roles", Problem.REQUIRED);
        }
    }

    /**
     * Somebody who has not proved to read mail to their address.
     *
     * @param id their number
     * @param login by which they sign in
     * @param profile what they say about themselves
     * @param roles what they are, at least one
     * @param active false once their access has ended
     * @param version how often they were saved
     * @throws InvalidValue if there is no role
     */
    public Person(PersonId id, Login login, Profile profile, Set<Role> roles, boolean active, Version version) {
        this(id, login, profile, roles, active, version, false);
    }

    /**
     * Their name.
     *
     * @return as their profile has it
     */
    public String name() {
        return profile.name();
    }

    /**
     * Whether they administer people and settings now.
     *
     * @return true for an active {@link Role#ADMIN}
     */
    public boolean administers() {
        return active && roles.contains(Role.ADMIN);
    }

    /**
     * Whether they can work on tickets now.
     *
     * @return true for active agents and managers
     */
    public boolean worksOnTickets() {
        return active && (roles.contains(Role.AGENT) || roles.contains(Role.MANAGER));
    }

    /**
     * The same person with another profile; another address is one that they did not prove to read.
     *
     * @param changed the new profile
     * @return the person, not saved yet
     */
    public Person with(Profile changed) {
        boolean proved = emailVerified && changed.email().equals(profile.email());
        return new Person(id, login, changed, roles, active, version, proved);
    }

    /**
     * The same person after they proved to read mail to an address.
     *
     * @param address the address, which is theirs from now on
     * @return the person, not saved yet
     */
    public Person reading(EmailAddress address) {
        Profile changed = new Profile(
                profile.name(), Optional.of(address.value()), profile.language(), profile.zone(), profile.phone());
        return new Person(id, login, changed, roles, active, version, true);
    }

    /**
     * Whether this is the address where mail reaches them.
     *
     * @param address an address
     * @return true if their profile has it, written like this
     */
    public boolean hasAddress(String address) {
        return profile.email().filter(address::equals).isPresent();
    }

    /**
     * The same person with another place in the organisation.
     *
     * @param held the new roles
     * @param admitted whether they may use the service desk
     * @return the person, not saved yet
     * @throws InvalidValue if there is no role
     */
    public Person with(Set<Role> held, boolean admitted) {
        return new Person(id, login, profile, held, admitted, version, emailVerified);
    }

    /**
     * The same person after a save.
     *
     * @return the person with the next version
     */
    public Person saved() {
        return new Person(id, login, profile, roles, active, version.next(), emailVerified);
    }

    /**
     * Sees to it that somebody decides upon the person as they are.
     *
     * @param expected the version that they saw; nothing if they do not care
     * @throws Stale if another version is current
     */
    public void require(Optional<Version> expected) {
        if (expected.isPresent() && !expected.get().equals(version)) {
            throw new Stale(version);
        }
    }

    /**
     * By which words they are found: those of their name, their login and their address.
     *
     * @return the words, folded
     */
    public FoldedWords words() {
        return FoldedWords.of(
                name() + " " + login.value() + " " + profile.email().orElse(""));
    }

    /**
     * By what they are listed, before their number: their name, folded.
     *
     * @return at most {@value #SORT_KEY_LENGTH} characters
     */
    public String sortKey() {
        String folded = FoldedWords.of(name()).text();
        int length = Math.min(SORT_KEY_LENGTH, folded.codePointCount(0, folded.length()));
        return folded.substring(0, folded.offsetByCodePoints(0, length));
    }
}
