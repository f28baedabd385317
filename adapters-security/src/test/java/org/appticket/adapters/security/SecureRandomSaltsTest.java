package org.appticket.adapters.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SecureRandomSaltsTest {

    @Test
    void no_salt_is_given_twice() {
        assertEquals(
                1_000,
                Stream.generate(new SecureRandomSalts())
                        .limit(1_000)
                        .collect(Collectors.toSet())
                        .size());
    }
}
