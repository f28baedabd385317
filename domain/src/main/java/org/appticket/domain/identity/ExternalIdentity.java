package org.appticket.domain.identity;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Profile;

/**
 * Somebody whom an outside system has just proved, as that system describes them.
 *
 * @param key what tells them from everybody else
 * @param login by which they might sign in here
 * @param name their name there
 * @param email where mail reaches them, if that system has verified it
 * @param language in which they are spoken to there
 * @param groups the groups they are in; nothing if that system did not tell, which is not the same as none
 */
public record ExternalIdentity(
        IdentityKey key,
        String login,
        String name,
        Optional<String> email,
        Optional<Language> language,
        Optional<Set<String>> groups) {

    /** Copies the groups. */
    public ExternalIdentity {
        groups = groups.map(Set::copyOf);
    }

    /**
     * What is taken over of it into a new account. What does not look as it must is left out.
     *
     * @return the profile; its name is the login where there is no usable name
     */
    public Profile profile() {
        Profile bare = profile(name, Optional.empty())
                .or(() -> profile(login, Optional.empty()))
                .orElseGet(() -> Profile.of("?"));
        return email.flatMap(address -> profile(bare.name(), Optional.of(address)))
                .orElse(bare);
    }

    private Optional<Profile> profile(String called, Optional<String> address) {
        try {
            return Optional.of(new Profile(
                    called,
                    address,
                    language.orElse(Profile.DEFAULT_LANGUAGE),
                    Profile.DEFAULT_ZONE,
                    Optional.empty()));
        } catch (InvalidValue unusable) {
            return Optional.empty();
        }
    }
}
