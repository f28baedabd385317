package org.appticket.application.live;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.event.FeedPosition;

/**
 * Places as readers are told them, sealed, another text each time: who compares two of them does not learn how much happened in between
 * that is not for them.
 */
public final class Bookmarks {

    private static final Purpose PURPOSE = new Purpose("events");

    private final Keyring keyring;

    /**
     * By these keys, which all nodes share.
     *
     * @param keyring the keys
     */
    public Bookmarks(Keyring keyring) {
        this.keyring = keyring;
    }

    /**
     * What a reader is told.
     *
     * @param position the place
     * @return ASCII without spaces
     */
    public String of(FeedPosition position) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(position.value()).array();
        return keyring.seal(bytes, PURPOSE).text();
    }

    Optional<FeedPosition> read(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(keyring.open(new Sealed(text), PURPOSE));
            return Optional.of(new FeedPosition(bytes.getLong()));
        } catch (CannotUnseal forged) {
            return Optional.empty();
        }
    }
}
