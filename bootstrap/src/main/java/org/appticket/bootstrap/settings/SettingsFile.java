package org.appticket.bootstrap.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The file named by {@code APPTICKET_CONFIG} as a source of MicroProfile Config, weaker than the environment and system properties.
 * Without such a setting it is empty.
 */
public final class SettingsFile implements ConfigSource {

    private static final int WEAKER_THAN_ENVIRONMENT = 250;

    private final Map<String, String> properties;

    /** Reads the file that the system properties or the environment name; made by MicroProfile Config. */
    public SettingsFile() {
        this(Optional.ofNullable(System.getProperty(Setting.CONFIG.key(), System.getenv(Setting.CONFIG.key()))));
    }

    SettingsFile(Optional<String> path) {
        this.properties =
                path.filter(text -> !text.isBlank()).map(SettingsFile::read).orElse(Map.of());
    }

    @Override
    public Map<String, String> getProperties() {
        return properties;
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public int getOrdinal() {
        return WEAKER_THAN_ENVIRONMENT;
    }

    @Override
    @SuppressWarnings("NullAway") // the specification answers null for a property that is not there
    public String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return Setting.CONFIG.key();
    }

    private static Map<String, String> read(String path) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(path))) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongSetting(Setting.CONFIG, "must name a readable properties file in UTF-8");
        }
        Map<String, String> properties = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> properties.put(name, read.getProperty(name)));
        return Map.copyOf(properties);
    }
}
