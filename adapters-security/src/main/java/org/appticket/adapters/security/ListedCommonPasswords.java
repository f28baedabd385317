package org.appticket.adapters.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.domain.access.Password;
import org.jspecify.annotations.Nullable;

/** The 30,000 most common passwords that zxcvbn lists, and long ones that French and English speakers type without thinking. */
public final class ListedCommonPasswords implements CommonPasswords {

    private static final String LEAKED = "matchers/dictionaries/passwords.txt";
    private static final String TYPED = "typed-without-thinking.txt";

    private final Set<String> passwords;

    /** Reads the lists once. */
    public ListedCommonPasswords() {
        passwords = Stream.concat(
                        lines(Zxcvbn.class.getResourceAsStream(LEAKED)),
                        lines(ListedCommonPasswords.class.getResourceAsStream(TYPED)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean contains(Password lowerCase) {
        return passwords.contains(lowerCase.text());
    }

    int size() {
        return passwords.size();
    }

    private static Stream<String> lines(@Nullable InputStream list) {
        if (list == null) {
            throw new IllegalStateException("a list of common passwords is missing from the class path");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
