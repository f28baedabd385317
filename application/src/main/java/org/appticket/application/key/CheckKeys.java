package org.appticket.application.key;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.KeyWitnesses;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;

/**
 * Sees to it that every key by which something in the data may be sealed is here, before anything else is done with the
 * data. A new key leaves its witness in the data.
 */
public final class CheckKeys {

    private static final Purpose WITNESS = new Purpose("witness");

    private final UnitOfWork unitOfWork;
    private final KeyWitnesses witnesses;

    /**
     * Over the data.
     *
     * @param unitOfWork what a witness is kept in
     * @param witnesses the witnesses in the data
     */
    public CheckKeys(UnitOfWork unitOfWork, KeyWitnesses witnesses) {
        this.unitOfWork = unitOfWork;
        this.witnesses = witnesses;
    }

    /**
     * What is asked for.
     *
     * @param keyring the keys that are here
     */
    public record Command(Keyring keyring) {}

    /**
     * Checks.
     *
     * @param command what is asked for
     * @return what is wrong with the keys, for whoever operates; nothing if all is well
     */
    public Optional<String> handle(Command command) {
        Keyring keyring = command.keyring();
        return unitOfWork.run(() -> {
            List<Sealed> known = witnesses.list();
            Optional<String> wrong = known.stream()
                    .flatMap(witness -> fault(keyring, witness).stream())
                    .findFirst();
            if (wrong.isEmpty()) {
                leaveWitness(keyring, known);
            }
            return wrong;
        });
    }

    /** A signature by the newest key says which one that is, whatever else is sealed. */
    private void leaveWitness(Keyring keyring, List<Sealed> known) {
        byte[] name = keyring.sign(new byte[0], WITNESS).text().getBytes(StandardCharsets.US_ASCII);
        boolean left = known.stream().anyMatch(witness -> Arrays.equals(keyring.open(witness, WITNESS), name));
        if (!left) {
            witnesses.add(keyring.seal(name, WITNESS));
        }
    }

    private static Optional<String> fault(Keyring keyring, Sealed witness) {
        try {
            keyring.open(witness, WITNESS);
            return Optional.empty();
        } catch (CannotUnseal cannot) {
            return Optional.ofNullable(cannot.getMessage());
        }
    }
}
