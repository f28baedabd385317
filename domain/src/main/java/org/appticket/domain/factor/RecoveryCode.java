package org.appticket.domain.factor;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.domain.access.Secret;

/**
 * A code on paper for the day on which the authenticator is lost: sixty random bits in twelve letters and digits, good for
 * one sign-in (rule ACC-14 in {@code docs/rules.md}).
 */
public final class RecoveryCode {

    /** How many of them somebody gets at once. */
    public static final int SET = 10;

    private static final String SYMBOLS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + SYMBOLS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private final String symbols;

    private RecoveryCode(String symbols) {
        this.symbols = symbols;
    }

    /**
     * A new code.
     *
     * @param secret a secret that is used for nothing else
     * @return a code that nobody can guess
     */
    public static RecoveryCode from(Secret secret) {
        byte[] random = secret.derived("recovery").digest().bytes();
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(SYMBOLS.charAt(random[i] & (SYMBOLS.length() - 1)));
        }
        return new RecoveryCode(text.toString());
    }

    /**
     * A code that somebody typed. Case, spaces and hyphens do not matter, nor whether o is meant where 0 was printed.
     *
     * @param typed what they typed
     * @return the code; nothing if it cannot be one
     */
    public static Optional<RecoveryCode> parse(String typed) {
        String plain = BETWEEN.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
        String symbols = plain.replace('o', '0').replace('i', '1').replace('l', '1');
        return FORM.matcher(symbols).matches() ? Optional.of(new RecoveryCode(symbols)) : Optional.empty();
    }

    /**
     * The code as it is printed.
     *
     * @return three groups of four with hyphens between
     */
    public String text() {
        return symbols.substring(0, GROUP) + "-" + symbols.substring(GROUP, 2 * GROUP) + "-"
                + symbols.substring(2 * GROUP);
    }

    /**
     * What is signed, so that the code itself need not be kept.
     *
     * @return the same for every way of typing it
     */
    public byte[] bytes() {
        return symbols.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode code && code.symbols.equals(symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    @Override
    public String toString() {
        return "a recovery code";
    }
}
