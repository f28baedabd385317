package org.appticket.domain.identity;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Region;

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
     * @param region what holds where that system says nothing
     * @return the profile; its name is the login where there is no usable name
     */
    public Profile profile(Region region) {
        Profile bare = usable(name, Optional.empty(), region)
                .or(() -> usable(login, Optional.empty(), region))
                .orElseGet(() -> profile("?", Optional.empty(), region));
        return email.flatMap(address -> usable(bare.name(), Optional.of(address), region))
                .orElse(bare);
    }

    private Optional<Profile> usable(String called, Optional<String> address, Region region) {
        try {
            return Optional.of(profile(called, address, region));
        } catch (InvalidValue unusable) {
            return Optional.empty();
        }
    }

    private Profile profile(String called, Optional<String> address, Region region) {
        return new Profile(
                called,
                address,
                language.orElse(region.language()),
                region.zone().getId(),
                Optional.empty());
    }
}
