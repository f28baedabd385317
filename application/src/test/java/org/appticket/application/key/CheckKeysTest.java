package org.appticket.application.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.appticket.application.contract.key.KeyWitnessesContract;
import org.appticket.application.contract.key.KeyringContract;
import org.appticket.application.fake.key.InMemoryKeyWitnesses;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.key.KeyWitnesses;
import org.appticket.application.port.key.Keyring;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class CheckKeysTest {
    private final InMemoryStore store = new InMemoryStore();
    private final KeyWitnesses witnesses = new InMemoryKeyWitnesses(store);

    @Test
    void new_data_takes_any_key_and_wants_the_same_again() {
        assertEquals(Optional.empty(), check(new InMemoryKeyring("one")));
        assertEquals(1, witnesses.list().size());
        assertEquals(Optional.empty(), check(new InMemoryKeyring("one")));
        assertEquals(1, witnesses.list().size());
        assertTrue(check(new InMemoryKeyring("another")).orElseThrow().contains("another"));
        assertEquals(1, witnesses.list().size());
    }

    private Optional<String> check(Keyring keyring) {
        return new CheckKeys(store, witnesses).handle(new CheckKeys.Command(keyring));
    }

    @Nested
    final class InMemoryKeyWitnessesTest implements KeyWitnessesContract {
        @Override
        public UnitOfWork unitOfWork() {
            return store;
        }

        @Override
        public KeyWitnesses witnesses() {
            return witnesses;
        }
    }

    @Nested
    final class InMemoryKeyringTest implements KeyringContract {
        private final Keyring keyring = new InMemoryKeyring("one");

        @Override
        public Keyring keyring() {
            return keyring;
        }

        @Override
        public Keyring strange() {
            return new InMemoryKeyring("another");
        }
    }
}
