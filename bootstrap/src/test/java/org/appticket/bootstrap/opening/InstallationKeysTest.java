package org.appticket.bootstrap.opening;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.bootstrap.settings.Setting;
import org.appticket.bootstrap.settings.SettingSources;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.wiring.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationKeysTest {
    private static final Purpose PURPOSE = new Purpose("test");

    @TempDir
    private Path folder;

    @Test
    void new_data_gets_keys_and_keeps_them() throws CannotOpen {
        Sealed sealed = open().seal(new byte[] {7}, PURPOSE);
        assertTrue(Files.exists(keys()));
        assertArrayEquals(new byte[] {7}, open().open(sealed, PURPOSE));
    }

    @Test
    void data_without_its_keys_is_not_opened_and_no_new_ones_are_made() throws CannotOpen, IOException {
        open();
        Files.delete(keys());
        assertTrue(refusal().contains("is missing"));
        assertFalse(Files.exists(keys()));
    }

    @Test
    void data_with_the_keys_of_other_data_is_not_opened() throws CannotOpen, IOException {
        open();
        write("another " + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
        assertTrue(refusal().contains("is missing from the file with the keys"));
    }

    @Test
    void keys_that_others_may_read_are_refused_with_what_to_do() throws CannotOpen, IOException {
        open();
        Files.setPosixFilePermissions(keys(), PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(refusal().contains("chmod 600"));
    }

    @Test
    void after_a_rotation_both_keys_are_needed() throws CannotOpen, IOException {
        open();
        String before = Files.readString(keys());
        String added = "second " + Base64.getEncoder().encodeToString(new byte[32]) + "\n";
        Files.writeString(keys(), added, StandardOpenOption.APPEND);
        assertTrue(open().seal(new byte[0], PURPOSE).text().startsWith("v1.second."));
        write(added);
        assertTrue(refusal().contains("is missing"));
        write(before);
        assertTrue(refusal().contains("the key second"));
        write(before + added);
        open();
    }

    private void write(String text) throws IOException {
        Files.writeString(keys(), text);
    }

    private String refusal() {
        return assertThrows(CannotOpen.class, this::open).reason();
    }

    private Keyring open() throws CannotOpen {
        Properties properties = new Properties();
        properties.setProperty(Setting.DATA.key(), folder.toString());
        try (Application application = Application.open(Settings.read(SettingSources.of(properties, Map.of())))) {
            return application.outside().keyring();
        }
    }

    private Path keys() {
        return folder.resolve("keys");
    }
}
