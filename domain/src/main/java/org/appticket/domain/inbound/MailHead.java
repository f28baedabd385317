package org.appticket.domain.inbound;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the head of a mail.
 *
 * @param lines the values by name, in the order in which they stand there; names in lower case
 */
public record MailHead(Map<String, List<String>> lines) {

    /** Copies the lines. */
    public MailHead {
        Map<String, List<String>> copy = new HashMap<>();
        lines.forEach((name, values) -> copy.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        lines = Map.copyOf(copy);
    }

    /**
     * All values of a name.
     *
     * @param name the name, in lower case
     * @return possibly none
     */
    public List<String> all(String name) {
        return lines.getOrDefault(name, List.of());
    }

    /**
     * The first value of a name, as programs read it.
     *
     * @param name the name, in lower case
     * @return in lower case, without what follows a semicolon and without spaces around it
     */
    public Optional<String> word(String name) {
        return all(name).stream().findFirst().map(MailHead::firstPart);
    }

    private static String firstPart(String value) {
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
