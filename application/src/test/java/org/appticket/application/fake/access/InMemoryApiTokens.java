package org.appticket.application.fake.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.id.PersonId;

/** The API tokens of a store's people. */
public final class InMemoryApiTokens implements ApiTokens {
    private final InMemoryStore store;
    private final InMemoryTable<TokenId, ApiToken> tokens;

    /** Over a store. */
    public InMemoryApiTokens(InMemoryStore store) {
        this.store = store;
        this.tokens = new InMemoryTable<>(store);
    }

    @Override
    public Optional<Owned> find(TokenId id) {
        return tokens.find(id)
                .flatMap(token -> store.people()
                        .find(token.owner())
                        .map(owner -> new Owned(token, owner, store.teamsOf(owner.id()))));
    }

    @Override
    public List<Owned> list(Set<TokenId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<ApiToken> list(PersonId owner) {
        return tokens.list(token -> token.owner().equals(owner)).stream()
                .sorted(Comparator.comparing(ApiToken::createdAt)
                        .thenComparing(token -> token.id().value()))
                .toList();
    }

    @Override
    public void add(ApiToken token) {
        store.requireInside();
        tokens.put(token.id(), token);
    }

    @Override
    public void touch(TokenId id, Instant usedAt) {
        store.requireInside();
        tokens.find(id)
                .filter(token ->
                        token.usedAt().isEmpty() || token.usedAt().get().isBefore(usedAt))
                .ifPresent(token -> tokens.put(id, used(token, usedAt)));
    }

    @Override
    public boolean remove(PersonId owner, TokenId id) {
        store.requireInside();
        boolean owned =
                tokens.find(id).filter(token -> token.owner().equals(owner)).isPresent();
        if (owned) {
            tokens.remove(id);
        }
        return owned;
    }

    @Override
    public void removeAllOf(PersonId owner) {
        list(owner).forEach(token -> remove(owner, token.id()));
    }

    private static ApiToken used(ApiToken token, Instant usedAt) {
        return new ApiToken(
                token.id(),
                token.owner(),
                token.name(),
                token.secret(),
                token.scopes(),
                token.createdAt(),
                token.expiresAt(),
                Optional.of(usedAt));
    }
}
