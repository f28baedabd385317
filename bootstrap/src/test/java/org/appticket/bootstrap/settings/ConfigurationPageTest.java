package org.appticket.bootstrap.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {

    @Test
    void the_page_lists_every_setting_with_its_default_and_nothing_else() throws IOException {
        List<String> expected = Arrays.stream(Setting.values())
                .map(setting ->
                        "| `" + setting.key() + "` | " + setting.defaultValue() + " | " + setting.meaning() + " |")
                .toList();

        List<String> listed = Files.readAllLines(Path.of("../docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| `" + Setting.PREFIX) && !line.contains("<NAME>"))
                .toList();

        assertTrue(!expected.isEmpty());
        assertEquals(String.join("\n", expected), String.join("\n", listed));
    }

    @Test
    void the_page_lists_every_setting_of_a_provider_too() throws IOException {
        List<String> expected = Arrays.stream(ProviderSetting.values())
                .map(setting -> "| `" + setting.of("<NAME>").key() + "` | " + setting.defaultValue() + " | "
                        + setting.meaning() + " |")
                .toList();

        List<String> listed = Files.readAllLines(Path.of("../docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| `" + ProviderSetting.PREFIX + "<NAME>"))
                .toList();

        assertEquals(String.join("\n", expected), String.join("\n", listed));
    }

    @Test
    void the_page_lists_every_setting_of_a_mailbox_too() throws IOException {
        List<String> expected = Arrays.stream(MailboxSettings.Key.values())
                .map(setting -> "| `" + setting.of("<NAME>").key() + "` | " + setting.defaultValue() + " | "
                        + setting.meaning() + " |")
                .toList();

        List<String> listed = Files.readAllLines(Path.of("../docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| `" + MailboxSettings.PREFIX + "<NAME>"))
                .toList();

        assertEquals(String.join("\n", expected), String.join("\n", listed));
    }
}
