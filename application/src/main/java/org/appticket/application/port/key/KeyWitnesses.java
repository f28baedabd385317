package org.appticket.application.port.key;

import java.util.List;
import org.appticket.application.port.key.Keyring.Sealed;

/**
 * One sealed witness for every key that the data may need, kept with the data. Used inside a
 * {@link org.appticket.application.port.UnitOfWork}, but for the list, which works outside too.
 */
public interface KeyWitnesses {

    /**
     * All of them.
     *
     * @return in no order; none in new data
     */
    List<Sealed> list();

    /**
     * Adds one.
     *
     * @param witness sealed by the key that it stands for; not there yet
     */
    void add(Sealed witness);
}
