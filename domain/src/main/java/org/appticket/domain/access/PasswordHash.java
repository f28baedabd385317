package org.appticket.domain.access;

/**
 * What is stored of a password: a slow, salted hash with its parameters, in PHC string format.
 *
 * @param phc for example {@code $argon2id$v=19$m=19456,t=2,p=1$…$…}, at most {@value #MAX_LENGTH} characters
 */
public record PasswordHash(String phc) {

    /** The most characters of a hash. */
    public static final int MAX_LENGTH = 255;

    /** Refuses what cannot be stored. */
    public PasswordHash {
        if (phc.isEmpty() || phc.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a password hash of " + phc.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return "a password hash";
    }
}
