package org.appticket.adapters.persistence.connection;

/**
 * Where the data is.
 *
 * @param url a JDBC URL: {@code jdbc:h2:file:…;WRITE_DELAY=0} or {@code jdbc:mysql://…} (MySQL and MariaDB alike)
 * @param user the database's account
 * @param password its password
 * @param poolSize the most connections at a time, at least 1
 */
public record DatabaseSettings(String url, String user, String password, int poolSize) {

    /**
     * Refuses databases that would lose what they have acknowledged.
     *
     * @throws IllegalArgumentException with one line that says what to change
     */
    public DatabaseSettings {
        if (poolSize < 1) {
            throw new IllegalArgumentException("the database needs at least 1 connection, not " + poolSize);
        }
        Vendor.ofUrl(url).check(url);
    }

    /** Leaves the password out, and whatever stands in the parameters of the URL. */
    @Override
    public String toString() {
        return user + " at " + url.replaceAll("[?;].*", "");
    }
}
