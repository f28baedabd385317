package org.appticket.application.port.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Person;

/**
 * The API tokens, shared by all nodes: what is removed is worth nothing on any of them from the end of the unit of work
 * on. Used inside a {@link org.appticket.application.port.UnitOfWork}, but for the find and the list, which work outside too.
 */
public interface ApiTokens {

    /**
     * A token with its owner.
     *
     * @param token the token, expired or not
     * @param owner for whom it acts, as they are now
     * @param teams the teams that they are a member of now
     */
    record Owned(ApiToken token, Person owner, Set<TeamId> teams) {
        /** Copies the teams. */
        public Owned {
            teams = Set.copyOf(teams);
        }
    }

    /**
     * A token with its owner, to look at, by one query.
     *
     * @param id its number
     * @return the token, expired or not; nothing if there is none
     */
    Optional<Owned> find(TokenId id);

    /**
     * Some tokens with their owners, to look at, by one query; works outside of a unit of work too.
     *
     * @param ids their numbers
     * @return those that there are, expired or not, in no order
     */
    List<Owned> list(Set<TokenId> ids);

    /**
     * The tokens of a person.
     *
     * @param owner who
     * @return all of them, expired or not, by {@link ApiToken#createdAt()} and number, oldest first
     */
    List<ApiToken> list(PersonId owner);

    /**
     * Adds a token.
     *
     * @param token a new one; its owner exists
     */
    void add(ApiToken token);

    /**
     * Keeps when a token was last used. It brings nothing back that was removed, and never goes back in time.
     *
     * @param id its number; possibly of none
     * @param usedAt when it was
     */
    void touch(TokenId id, Instant usedAt);

    /**
     * Removes a token of a person.
     *
     * @param owner who
     * @param id its number; possibly of none, or of somebody else's
     * @return true if this person had it
     */
    boolean remove(PersonId owner, TokenId id);

    /**
     * Removes all tokens of a person.
     *
     * @param owner who
     */
    void removeAllOf(PersonId owner);
}
