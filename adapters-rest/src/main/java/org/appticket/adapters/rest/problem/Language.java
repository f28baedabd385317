package org.appticket.adapters.rest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages problems are told in; French where the reader asks for none of them. */
public enum Language {
    FR,
    EN;

    private static final int LONGEST_HEADER = 500;

    /** Chooses by an {@code Accept-Language} header; a missing or broken one means French. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return FR;
        }
        try {
            var ranges = Locale.LanguageRange.parse(header);
            var offered = List.of(FR.tag(), EN.tag());
            return Optional.ofNullable(Locale.lookupTag(ranges, offered))
                    .map(found -> valueOf(found.toUpperCase(Locale.ROOT)))
                    .orElse(FR);
        } catch (IllegalArgumentException e) {
            return FR;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<String> keys() {
        return messages().keySet();
    }

    boolean says(String key) {
        return messages().containsKey(key);
    }

    String message(String key) {
        return messages().getString(key);
    }

    /** The platform keeps bundles once they are loaded. */
    private ResourceBundle messages() {
        return ResourceBundle.getBundle(
                "org.appticket.adapters.rest.problem.Messages",
                Locale.forLanguageTag(tag()),
                Language.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
