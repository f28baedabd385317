package org.appticket.bootstrap.settings;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Where values come from: the same places in the same order, inside the server by MicroProfile Config and outside it without. */
public interface SettingSources {

    /** The text that was set; blank text counts as not set. */
    Optional<String> find(String key);

    /** The names of everything that is set, of AppTicket and of others. */
    Set<String> keys();

    /** System properties, then the environment, then the file that {@code APPTICKET_CONFIG} names. */
    static SettingSources ofProcess() {
        return of(System.getProperties(), System.getenv());
    }

    /** As {@link #ofProcess()} with other system properties and another environment. */
    static SettingSources of(Properties properties, Map<String, String> environment) {
        Map<String, String> set = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> set.put(name, properties.getProperty(name)));
        String file = set.getOrDefault(Setting.CONFIG.key(), environment.getOrDefault(Setting.CONFIG.key(), ""));
        return new InOrder(List.of(set, environment, new SettingsFile(Optional.of(file)).getProperties()));
    }

    /** What MicroProfile Config knows. */
    static SettingSources of(Config config) {
        return new OfConfig(config);
    }

    /** Maps of values, the strongest first. */
    record InOrder(List<Map<String, String>> sources) implements SettingSources {

        @Override
        public Optional<String> find(String key) {
            return sources.stream()
                    .filter(source -> source.containsKey(key))
                    .map(source -> source.get(key))
                    .findFirst()
                    .filter(value -> !value.isBlank());
        }

        @Override
        public Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            sources.forEach(source -> keys.addAll(source.keySet()));
            return keys;
        }
    }

    /** The sources that MicroProfile Config has put in order. */
    record OfConfig(Config config) implements SettingSources {

        @Override
        public Optional<String> find(String key) {
            return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
        }

        @Override
        public Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            config.getPropertyNames().forEach(keys::add);
            return keys;
        }
    }
}
