package org.appticket.application.live;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.event.FeedPosition;

/**
 * Places as readers are told them, sealed, another text each time: who compares two of them does not learn how much happened in between
 * that is not for them.
 *
 * @param keyring the keys, which all nodes share
 */
public record Bookmarks(Keyring keyring) {

    private static final Purpose PURPOSE = new Purpose("events");

    /**
     * What a reader is told.
     *
     * @param position the place
     * @return ASCII without spaces
     */
    public String of(FeedPosition position) {
        String number = Long.toString(position.value());
        return keyring.seal(number.getBytes(StandardCharsets.US_ASCII), PURPOSE).text();
    }

    Optional<FeedPosition> read(String text) {
        try {
            byte[] number = keyring.open(new Sealed(text), PURPOSE);
            return Optional.of(new FeedPosition(Long.parseLong(new String(number, StandardCharsets.US_ASCII))));
        } catch (CannotUnseal forged) {
            return Optional.empty();
        }
    }
}
