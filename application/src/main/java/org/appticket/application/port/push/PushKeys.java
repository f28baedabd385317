package org.appticket.application.port.push;

import java.util.Optional;
import org.appticket.application.port.key.Keyring.Sealed;

/** The pair of keys by which push services know this installation, shared by all nodes. */
public interface PushKeys {

    /**
     * The pair as it is kept.
     *
     * @param publicKey a point of P-256 in base64url
     * @param privateKey the number behind it, sealed
     */
    record Kept(String publicKey, Sealed privateKey) {}

    /**
     * The pair; works outside of a unit of work too.
     *
     * @return nothing if none was made yet
     */
    Optional<Kept> find();

    /**
     * Keeps the pair for good; inside a {@link org.appticket.application.port.UnitOfWork}, which does its work again if another
     * one has kept a pair meanwhile.
     *
     * @param pair the first there is
     */
    void add(Kept pair);
}
