package org.appticket.application.port.factor;

import java.util.Optional;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.Passkey.Credential;
import org.appticket.domain.factor.UserHandle;

/**
 * Checks what authenticators sign (W3C Web Authentication): that it was signed for this place and this challenge, by somebody
 * who was there and whom the authenticator recognised. Safe for use by many threads.
 */
public interface PasskeyVerifier {

    /**
     * What a browser answers.
     *
     * @param json a {@code PublicKeyCredential} as its {@code toJSON()} writes it
     */
    record Answer(String json) {}

    /**
     * What an answer says of itself, which is not proven yet.
     *
     * @param challenge which challenge it answers
     * @param credential by which credential
     * @param handle for whom; an answer to a sign-in may say so
     */
    record Claim(Secret challenge, CredentialId credential, Optional<UserHandle> handle) {}

    /**
     * What a use proves.
     *
     * @param signCount how often the authenticator has signed, as it counts
     * @param backedUp whether the passkey is copied to other devices
     */
    record Use(long signCount, boolean backedUp) {}

    /**
     * Reads what an answer says of itself.
     *
     * @param answer the answer
     * @return nothing if it cannot be read
     */
    Optional<Claim> read(Answer answer);

    /**
     * Checks the answer to the wish for a new passkey.
     *
     * @param answer the answer
     * @param challenge the challenge that was given
     * @return the new credential; nothing if anything is wrong
     */
    Optional<Credential> register(Answer answer, Secret challenge);

    /**
     * Checks the answer to a sign-in.
     *
     * @param answer the answer
     * @param challenge the challenge that was given
     * @param passkey the passkey that it claims to be of
     * @return the use; nothing if anything is wrong, and also if the count went back
     */
    Optional<Use> verify(Answer answer, Secret challenge, Passkey passkey);
}
