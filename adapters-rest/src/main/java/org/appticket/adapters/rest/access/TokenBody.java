package org.appticket.adapters.rest.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.people.Scope;

/** An API token on the wire; its secret only in the answer that creates it. */
record TokenBody(
        long id,
        String name,
        Optional<String> secret,
        List<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt) {
    static TokenBody of(ApiToken token) {
        return new TokenBody(
                token.id().value(),
                token.name(),
                Optional.empty(),
                token.scopes().stream().sorted().toList(),
                token.createdAt(),
                token.expiresAt(),
                token.usedAt());
    }

    TokenBody revealing(String text) {
        return new TokenBody(id, name, Optional.of(text), scopes, createdAt, expiresAt, lastUsedAt);
    }
}
