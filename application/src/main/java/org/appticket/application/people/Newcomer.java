package org.appticket.application.people;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;

/**
 * Somebody who is to get an account, as they were described; nothing is checked yet.
 *
 * @param login by which they will sign in
 * @param name their name
 * @param email where mail reaches them
 * @param language in which they are spoken to; the usual one if nobody says so
 * @param zone in whose time they read; the usual one if nobody says so
 * @param phone their number
 * @param roles what they are
 * @param active whether they may use the service desk
 * @param password how they will prove who they are; without one they cannot sign in yet
 */
public record Newcomer(
        String login,
        String name,
        Optional<String> email,
        Optional<Language> language,
        Optional<String> zone,
        Optional<String> phone,
        Set<Role> roles,
        boolean active,
        Optional<Password> password) {

    /**
     * Somebody who is to administer.
     *
     * @param login by which they will sign in
     * @param name their name
     * @param password how they will prove who they are
     * @return the administrator to be
     */
    public static Newcomer administrator(String login, String name, Password password) {
        return new Newcomer(
                login,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.ADMIN),
                true,
                Optional.of(password));
    }

    Profile profile(Region region) {
        return new Profile(
                name,
                email,
                language.orElse(region.language()),
                zone.orElse(region.zone().getId()),
                phone);
    }
}
