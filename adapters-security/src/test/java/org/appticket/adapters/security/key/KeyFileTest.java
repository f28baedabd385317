package org.appticket.adapters.security.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFileTest {
    private static final Purpose PURPOSE = new Purpose("test");
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void a_new_installation_gets_a_key_that_only_its_owner_can_read() throws IOException, UnusableKeys {
        file().createIfMissing();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().path())));
        Sealed sealed = file().read().seal(new byte[] {1}, PURPOSE);
        file().createIfMissing();
        assertArrayEquals(new byte[] {1}, file().read().open(sealed, PURPOSE));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void of_many_that_start_at_once_all_use_the_same_key() {
        Set<String> signatures = new HashSet<>(IntStream.range(0, 16)
                .parallel()
                .mapToObj(any -> started().sign(new byte[0], PURPOSE).text())
                .toList());
        assertEquals(1, signatures.size());
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws IOException, UnusableKeys {
        file().createIfMissing();
        for (String open : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"}) {
            Files.setPosixFilePermissions(file().path(), PosixFilePermissions.fromString(open));
            assertTrue(refusal().contains("chmod 600"), open);
        }
    }

    @Test
    void a_missing_file_is_not_made_up() {
        assertTrue(refusal().contains("is missing"));
    }

    @Test
    void a_wrong_line_is_named_without_its_content() throws IOException {
        for (String wrong : new String[] {"a", "a " + KEY.substring(1), "a  " + KEY, "b c " + KEY, "a" + KEY}) {
            write("# a comment\n\n" + wrong + "\n");
            assertTrue(refusal().startsWith("line 3 of "), wrong);
        }
        write("a " + KEY + "\na " + KEY + "\n");
        assertTrue(refusal().startsWith("line 2 of "));
        write("# nothing\n");
        assertTrue(refusal().startsWith("there is no key"));
    }

    @Test
    void a_line_at_the_end_is_the_newest_key() throws IOException, UnusableKeys {
        write("a " + KEY + "\nb-2 " + KEY + "\n");
        assertTrue(file().read().sign(new byte[0], PURPOSE).text().startsWith("v1.b-2."));
    }

    private Keyring started() {
        try {
            file().createIfMissing();
            return file().read();
        } catch (UnusableKeys e) {
            throw new AssertionError(e);
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(file().path(), text);
        Files.setPosixFilePermissions(file().path(), PosixFilePermissions.fromString("rw-------"));
    }

    private String refusal() {
        return assertThrows(UnusableKeys.class, () -> file().read()).reason();
    }

    private KeyFile file() {
        return new KeyFile(folder.resolve("keys"));
    }
}
