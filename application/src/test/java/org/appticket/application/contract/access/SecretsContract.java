package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.TokenId;
import org.junit.jupiter.api.Test;

/** What {@link Secrets} keeps to. */
public interface SecretsContract {

    /** The source. */
    Secrets secrets();

    @Test
    default void no_secret_is_given_twice() {
        Set<Secret> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(secrets().next());
        }
        assertEquals(1_000, seen.size());
    }

    @Test
    default void numbers_of_tokens_differ() {
        Set<TokenId> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(secrets().nextToken());
        }
        assertEquals(1_000, seen.size());
    }
}
