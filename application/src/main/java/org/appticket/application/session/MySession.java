package org.appticket.application.session;

import java.util.Optional;
import org.appticket.domain.access.Session;
import org.appticket.domain.history.Digest;

/**
 * A session as its person sees it.
 *
 * @param label tells it from their other sessions: 16 hexadecimal digits, of which nothing can be made
 * @param session the session
 * @param current whether it is the one that they ask with
 */
public record MySession(String label, Session session, boolean current) {

    private static final int LABEL_LENGTH = 16;

    static MySession of(Session session, Optional<Digest> current) {
        String label = Digest.ofText("label of " + session.id()).toString().substring(0, LABEL_LENGTH);
        return new MySession(
                label, session, current.filter(session.id()::equals).isPresent());
    }
}
