package org.appticket.domain.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.PersonId;

/**
 * A passkey (WebAuthn) of somebody: what is known here is public (rule ACC-16 in {@code docs/rules.md}).
 *
 * @param id its number
 * @param owner whose it is
 * @param name what they call it
 * @param credential what it offers, as it was last used
 * @param createdAt when it was added
 * @param usedAt when somebody last signed in with it
 */
public record Passkey(
        PasskeyId id, PersonId owner, String name, Credential credential, Instant createdAt, Optional<Instant> usedAt) {

    /** How many passkeys a person has at most. */
    public static final int MOST_PER_PERSON = 10;

    /** The signatures that are accepted, the best first, by their COSE numbers: ES256, EdDSA, RS256. */
    public static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    /** How long an authenticator has to answer a challenge. */
    public static final Duration LONGEST_CEREMONY = Duration.ofMinutes(5);

    /**
     * What an authenticator offers.
     *
     * @param id by what the authenticator knows it
     * @param publicKey a COSE key in base64url
     * @param signCount how often it signed, as the authenticator counts; always 0 if it does not
     * @param backupEligible whether it can be copied to other devices
     * @param backedUp whether it was
     */
    public record Credential(
            CredentialId id, String publicKey, long signCount, boolean backupEligible, boolean backedUp) {}

    /**
     * The same passkey after a use.
     *
     * @param signCount how often it has signed now
     * @param backedUp whether it is copied to other devices now
     * @param now when
     * @return the passkey, not kept yet
     */
    public Passkey used(long signCount, boolean backedUp, Instant now) {
        Credential after =
                new Credential(credential.id, credential.publicKey, signCount, credential.backupEligible, backedUp);
        return new Passkey(id, owner, name, after, createdAt, Optional.of(now));
    }

    /**
     * What a passkey is called.
     *
     * @param raw what was given
     * @return the name, without spaces around it
     * @throws InvalidValue if it is not as {@link TextRule#NAME} wants it
     */
    public static String checkName(String raw) {
        return TextRule.NAME.check("name", raw.strip());
    }
}
