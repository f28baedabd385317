package org.appticket.domain.dependency;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.Violations;
import org.appticket.domain.id.LinkId;

/**
 * Something in another system that a ticket has to do with (rule DEP-7 in {@code docs/rules.md}).
 *
 * @param id its number
 * @param system what the other system is called, for example {@code JIRA}; its case does not matter
 * @param key what it is called there
 * @param url where it is seen there, if anywhere: an address that a browser may open, without credentials in it
 */
public record ExternalLink(LinkId id, String system, String key, Optional<String> url) {

    /** How long an address may be. */
    public static final int MAX_URL = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile("(?i:https?)://(?:\\[[0-9a-fA-F:.]+]|[\\p{L}\\p{N}._-]+)(?::[0-9]{1,5})?(?:[/?#].*)?");
    private static final Pattern UNSAFE = Pattern.compile("[\\s\\p{C}\\\\<>\"`{}|^]");

    /**
     * Checks everything, and normalises the texts.
     *
     * @throws InvalidValue with all that is not as it must be
     */
    public ExternalLink {
        Violations violations = new Violations();
        String givenSystem = system;
        String givenKey = key;
        Optional<String> givenUrl = url;
        system = violations
                .gather(() -> line("system", TextRule.TAG, givenSystem))
                .orElse("");
        key = violations.gather(() -> line("key", TextRule.NAME, givenKey)).orElse("");
        violations.gather(() -> givenUrl.ifPresent(ExternalLink::requireAddress));
        violations.refuse();
    }

    /**
     * Whether two links name the same thing.
     *
     * @param link another
     * @return true if system and key are the same, wherever they are said to be seen
     */
    public boolean namesTheSameAs(ExternalLink link) {
        return system.equalsIgnoreCase(link.system) && key.equals(link.key);
    }

    /**
     * Whether something is an address that a browser may open.
     *
     * @param url any text
     * @return true for http and https without credentials, not longer than {@link #MAX_URL}
     */
    public static boolean isAddress(String url) {
        return url.length() <= MAX_URL
                && !UNSAFE.matcher(url).find()
                && ADDRESS.matcher(url).matches();
    }

    @Override
    public String toString() {
        return system + " " + key + url.map(address -> " " + address).orElse("");
    }

    private static String line(String field, TextRule rule, String text) {
        String line = rule.check(field, text).strip();
        if (line.indexOf('\n') >= 0 || line.indexOf('\t') >= 0) {
            throw InvalidValue.of(field, Problem.FORBIDDEN_CHARACTER);
        }
        return line;
    }

    private static void requireAddress(String url) {
        if (url.length() > MAX_URL) {
            throw InvalidValue.of("url", Problem.TOO_LONG, Map.of("max", MAX_URL));
        }
        if (!isAddress(url)) {
            throw InvalidValue.of("url", Problem.WRONG_FORMAT, Map.of("expected", "https://host/path"));
        }
    }
}
