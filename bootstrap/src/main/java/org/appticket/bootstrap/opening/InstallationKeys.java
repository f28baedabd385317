package org.appticket.bootstrap.opening;

import java.nio.file.Path;
import java.util.Optional;
import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.security.key.KeyFile;
import org.appticket.adapters.security.key.UnusableKeys;
import org.appticket.application.key.CheckKeys;
import org.appticket.application.port.key.Keyring;

/** The keys of this installation: made for new data, and the right ones for data that is there. */
public final class InstallationKeys {

    private InstallationKeys() {}

    /**
     * Reads the keys for the data.
     *
     * @throws CannotOpen if they are missing, open to others, or those of other data
     */
    public static Keyring open(Path path, Ports store) throws CannotOpen {
        KeyFile file = new KeyFile(path);
        try {
            if (store.keyWitnesses().list().isEmpty()) {
                file.createIfMissing();
            }
            Keyring keyring = file.read();
            Optional<String> wrong =
                    new CheckKeys(store.unitOfWork(), store.keyWitnesses()).handle(new CheckKeys.Command(keyring));
            if (wrong.isPresent()) {
                throw new CannotOpen(wrong.get() + " (" + path + ")");
            }
            return keyring;
        } catch (UnusableKeys e) {
            throw new CannotOpen(e.reason());
        }
    }
}
