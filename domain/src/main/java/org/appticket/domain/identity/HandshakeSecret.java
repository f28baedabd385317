package org.appticket.domain.identity;

import org.appticket.domain.access.Secret;

/**
 * What only the browser knows that was sent to a provider. Everything that the protocol needs is derived from it, so that the
 * store keeps one digest and nothing that could be used; none of what is derived tells another or the secret itself.
 *
 * @param secret kept by the browser until it is back
 */
public record HandshakeSecret(Secret secret) {

    /**
     * What the browser has to bring back with the answer.
     *
     * @return the {@code state} of OAuth 2.0
     */
    public Secret state() {
        return secret.derived("handshake-state");
    }

    /**
     * What the provider has to put into the proof.
     *
     * @return the {@code nonce} of OpenID Connect
     */
    public Secret nonce() {
        return secret.derived("handshake-nonce");
    }

    /**
     * What proves to the provider that who fetches the proof is who asked for it.
     *
     * @return the {@code code_verifier} of RFC 7636
     */
    public Secret verifier() {
        return secret.derived("handshake-verifier");
    }
}
