package org.appticket.domain.identity;

import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.history.Digest;

/**
 * What tells one identity from every other, for ever (rule IDN-1 in {@code docs/rules.md}): who issued it, and as what. It is
 * compared to the letter. An e-mail address or a login is no part of it, because those can be given to somebody else.
 *
 * @param issuer who proves it, 1 to {@value #LONGEST_ISSUER} characters
 * @param subject who it is there, 1 to {@value #LONGEST_SUBJECT} characters
 */
public record IdentityKey(String issuer, String subject) {

    /** The longest name of an issuer. */
    public static final int LONGEST_ISSUER = 500;

    /** The longest name of a subject; OpenID Connect allows no longer one. */
    public static final int LONGEST_SUBJECT = 255;

    /**
     * Checks the lengths.
     *
     * @throws InvalidValue if one of the names is empty or too long
     */
    public IdentityKey {
        require("issuer", issuer, LONGEST_ISSUER);
        require("subject", subject, LONGEST_SUBJECT);
    }

    /**
     * What it is looked up by.
     *
     * @return a digest that no other pair of names has
     */
    public Digest digest() {
        return Digest.ofText(issuer.length() + " " + issuer + " " + subject);
    }

    private static void require(String field, String value, int longest) {
        if (value.isBlank()) {
            throw InvalidValue.of(field, Problem.BLANK);
        }
        if (value.length() > longest) {
            throw InvalidValue.of(field, Problem.TOO_LONG, Map.of("max", longest));
        }
    }
}
