package org.appticket.domain.people;

import java.util.Optional;

/**
 * What somebody wants to change of a {@link Profile}: nothing means "as it was". Where a value can be taken away, an
 * {@code Optional} in the {@code Optional} says so.
 *
 * @param name the new name
 * @param email the new address, or none
 * @param language the new language
 * @param zone the new zone
 * @param phone the new number, or none
 */
public record ProfilePatch(
        Optional<String> name,
        Optional<Optional<String>> email,
        Optional<Language> language,
        Optional<String> zone,
        Optional<Optional<String>> phone) {

    /** Changes nothing. */
    public static final ProfilePatch NONE =
            new ProfilePatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The profile as it is to be.
     *
     * @param before as it is
     * @return the profile with what this patch changes
     * @throws org.appticket.domain.InvalidValue naming everything that is not as it must be
     */
    public Profile appliedTo(Profile before) {
        return new Profile(
                name.orElse(before.name()),
                email.orElse(before.email()),
                language.orElse(before.language()),
                zone.orElse(before.zone()),
                phone.orElse(before.phone()));
    }
}
