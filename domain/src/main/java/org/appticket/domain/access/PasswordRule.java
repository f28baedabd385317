package org.appticket.domain.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * Which passwords may be set (rule ACC-1 in {@code docs/rules.md}): long ones that are not easy to guess, whatever
 * characters they are made of. They are refused if they are a common password, also with digits and signs around it; a
 * piece repeated; a row of neighbouring characters; or little more than words that everybody knows about the account.
 */
public final class PasswordRule {

    /** The fewest characters. */
    public static final int MIN_LENGTH = 15;

    /** The most characters. */
    public static final int MAX_LENGTH = 128;

    private static final String PRODUCT = "appticket";
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_OTHERS = 8;
    private static final int FEWEST_JUMPS = 5;
    private static final Pattern FRAME = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final Predicate<Password> isCommon;
    private final List<String> organisation;

    /**
     * A rule over a list of common passwords.
     *
     * @param isCommon whether a password in lower case is a common one
     */
    public PasswordRule(Predicate<Password> isCommon) {
        this(isCommon, List.of());
    }

    /**
     * A rule over a list of common passwords, in an organisation.
     *
     * @param isCommon whether a password in lower case is a common one
     * @param organisation words that everybody knows of the organisation, in lower case
     */
    public PasswordRule(Predicate<Password> isCommon, List<String> organisation) {
        this.isCommon = isCommon;
        this.organisation = List.copyOf(organisation);
    }

    /**
     * Sees to it that a password may be set.
     *
     * @param password the password
     * @param known words that everybody knows about the account, in lower case
     * @throws InvalidValue for the field {@code password} if it may not
     */
    public void check(Password password, Collection<String> known) {
        checkForm(password);
        if (isGuessable(password.text().toLowerCase(Locale.ROOT), known)) {
            throw InvalidValue.of("password", Problem.TOO_COMMON);
        }
    }

    /**
     * Checks what does not depend on whose password it is: how long it is and what is in it.
     *
     * @param password what somebody wants to take as a password
     * @throws InvalidValue with the field {@code password}
     */
    public static void checkForm(Password password) {
        String text = password.text();
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH || text.length() > Password.MAX_BYTES) {
            throw InvalidValue.of("password", Problem.TOO_LONG, Map.of("max", MAX_LENGTH));
        }
        if (length > 0 && (!password.isHashable() || text.codePoints().anyMatch(Character::isISOControl))) {
            throw InvalidValue.of("password", Problem.FORBIDDEN_CHARACTER);
        }
        if (length < MIN_LENGTH) {
            throw InvalidValue.of("password", Problem.TOO_SHORT, Map.of("min", MIN_LENGTH));
        }
    }

    private boolean isGuessable(String text, Collection<String> known) {
        return isCommon.test(Password.of(text))
                || isCommon.test(Password.of(FRAME.matcher(text).replaceAll("")))
                || isRepeated(text)
                || jumps(text) < FEWEST_JUMPS
                || without(text, known).codePoints().count() < FEWEST_OTHERS;
    }

    private static boolean isRepeated(String text) {
        return IntStream.rangeClosed(1, text.length() / 2).anyMatch(period -> text.startsWith(text.substring(period)));
    }

    private static long jumps(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(1, characters.length)
                .filter(i -> Math.abs(characters[i] - characters[i - 1]) > 1)
                .count();
    }

    private String without(String text, Collection<String> known) {
        String rest = text.replace(PRODUCT, "");
        for (String word : organisation) {
            rest = rest.replace(word, "");
        }
        for (String word : known) {
            rest = word.length() < SHORTEST_WORD ? rest : rest.replace(word, "");
        }
        return rest;
    }
}
