package org.appticket.application.token;

import java.util.List;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists the API tokens of whoever asks. */
public final class ListTokens {

    private final ApiTokens tokens;

    /**
     * Over the tokens.
     *
     * @param tokens where they are
     */
    public ListTokens(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return what is kept of them, oldest first, also of those that have expired
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only write
     */
    public List<ApiToken> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_OWN_ACCOUNT);
        return tokens.list(query.by().person());
    }
}
