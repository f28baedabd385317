package org.appticket.bootstrap.settings;

import java.nio.file.Path;

/**
 * Where the data is.
 *
 * @param url a JDBC address that keeps the promises of durability
 * @param user the database user
 * @param password the database user's password
 * @param poolSize how many connections are held at most
 */
public record DatabaseSettings(String url, String user, String password, int poolSize) {

    private static final String DEFAULT_USER = "appticket";

    static DatabaseSettings read(Values values, Path data) {
        String url = values.text(Setting.DB_URL).orElse("jdbc:h2:file:" + data.resolve("appticket") + ";WRITE_DELAY=0");
        return new DatabaseSettings(
                DatabaseUrl.checked(url),
                values.text(Setting.DB_USER).orElse(DEFAULT_USER),
                values.secret(Setting.DB_PASSWORD).orElse(""),
                values.number(Setting.DB_POOL_SIZE, 2, 200));
    }

    /** Whether the database lives in this process, so that only one process at a time can have it open. */
    public boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** Without the password and what may be secret in the address. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + url.replaceAll("[?;].*", "") + "]";
    }
}
