package org.appticket.domain.push;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/**
 * A browser that is told of somebody's news (rules PSH-1 and PSH-2 in {@code docs/rules.md}).
 *
 * @param id its number
 * @param person whose news
 * @param session in which session they chose it; nothing if they did by a token
 * @param device what they call it
 * @param target where it takes messages
 * @param createdAt when they chose it
 */
public record PushSubscription(
        PushId id, PersonId person, Optional<Digest> session, String device, PushTarget target, Instant createdAt) {

    /** How many browsers a person has at most: as many as are asked at once. */
    public static final int MOST_PER_PERSON = 8;

    /**
     * What a browser is called.
     *
     * @param raw what was given
     * @return the name, without spaces around it
     * @throws InvalidValue if it is not as {@link TextRule#NAME} wants it
     */
    public static String checkDevice(String raw) {
        return TextRule.NAME.check("device", raw.strip());
    }
}
