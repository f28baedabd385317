package org.appticket.application.port.key;

/**
 * Seals what the store must keep but must not know, and signs what nobody may change unnoticed. New things are sealed and
 * signed by the newest key; what an older one did stays good for as long as that one is kept. Safe for use by many threads.
 */
public interface Keyring {

    /**
     * What something is sealed or signed for. What was sealed for one purpose opens for no other, so that sealed things
     * cannot be swapped.
     *
     * @param name what it is for and whose it is, such as {@code totp/17}
     */
    record Purpose(String name) {}

    /**
     * Something sealed.
     *
     * @param text ASCII without spaces, which says by which key
     */
    record Sealed(String text) {}

    /**
     * A signature.
     *
     * @param text ASCII without spaces, which says by which key
     */
    record Signature(String text) {}

    /**
     * Seals something.
     *
     * @param content any bytes
     * @param purpose what it is for
     * @return the sealed content, another one each time
     */
    Sealed seal(byte[] content, Purpose purpose);

    /**
     * Opens what was sealed.
     *
     * @param sealed what {@link #seal} answered
     * @param purpose what it was sealed for
     * @return the content
     * @throws CannotUnseal if it was changed, was sealed for something else, or its key is not here
     */
    byte[] open(Sealed sealed, Purpose purpose);

    /**
     * Signs something.
     *
     * @param content any bytes
     * @param purpose what it is for
     * @return the signature
     */
    Signature sign(byte[] content, Purpose purpose);

    /**
     * Whether a signature is genuine; compared in constant time.
     *
     * @param content what was signed
     * @param purpose what it was signed for
     * @param signature the signature
     * @return false if it is not, and also if its key is not here
     */
    boolean verify(byte[] content, Purpose purpose, Signature signature);
}
