package org.appticket.bootstrap.launcher.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the contents of the executable jar are unpacked, once for each build. */
public final class Cache {

    private static final String SETTING = "APPTICKET_CACHE";

    private Cache() {}

    /** The folder named by {@code APPTICKET_CACHE}, or {@code appticket} in the user's own cache folder. */
    public static Path folder(Properties properties, Map<String, String> environment) throws IOException {
        String named = properties.getProperty(SETTING, environment.getOrDefault(SETTING, ""));
        if (!named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (cache.startsWith("/")) {
            return Path.of(cache, "appticket");
        }
        String home = properties.getProperty("user.home", "");
        if (!home.startsWith("/")) {
            throw new IOException(
                    "this user has no home folder: set " + SETTING + " to a folder for the unpacked program");
        }
        return Path.of(home, ".cache", "appticket");
    }
}
