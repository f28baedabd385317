package org.appticket.domain.push;

/**
 * The pair of keys by which push services know this installation (RFC 8292).
 *
 * @param publicKey an uncompressed point of P-256 in base64url, which browsers are told
 * @param privateKey the number behind it, 32 bytes in base64url: secret
 */
public record PushKey(String publicKey, String privateKey) {

    /** Only what is no secret. */
    @Override
    public String toString() {
        return "PushKey[" + publicKey + "]";
    }
}
