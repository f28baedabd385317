package org.appticket.bootstrap.settings;

import java.nio.file.Path;
import java.util.Locale;

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
                Address.checked(url),
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

    /** Refuses database addresses that would lose acknowledged work or open a hole, and has the others prove who they are. */
    private static final class Address {

        private static final String H2_FILE = "jdbc:h2:file:";
        private static final String MYSQL = "jdbc:mysql://";

        private Address() {}

        static String checked(String url) {
            if (url.startsWith(H2_FILE)) {
                return checkedH2(url);
            }
            if (url.startsWith(MYSQL)) {
                return completedMySql(url);
            }
            if (url.startsWith("jdbc:mariadb:")) {
                throw refused("must begin with " + MYSQL + " for MariaDB too");
            }
            throw refused("must begin with " + H2_FILE + " or " + MYSQL);
        }

        private static String checkedH2(String url) {
            String options = url.toUpperCase(Locale.ROOT) + ";";
            if (!options.contains(";WRITE_DELAY=0;")) {
                throw refused("must contain ;WRITE_DELAY=0 for H2: otherwise acknowledged work can be lost");
            }
            if (options.contains(";AUTO_SERVER=TRUE;")) {
                throw refused("must not contain AUTO_SERVER: it opens a second port");
            }
            if (options.contains(";INIT=")) {
                throw refused("must not contain INIT: the schema is made by AppTicket alone");
            }
            return url;
        }

        private static String completedMySql(String url) {
            int start = url.indexOf('?');
            String server = start < 0 ? url : url.substring(0, start);
            if (server.substring(MYSQL.length()).indexOf('/') < 0 || server.endsWith("/")) {
                throw refused("must name a database, as in " + MYSQL + "db.example.org:3306/appticket");
            }
            String given = start < 0 ? "" : url.substring(start + 1);
            String lower = "&" + given.toLowerCase(Locale.ROOT);
            for (String hole : new String[] {"allowloadlocalinfile", "allowurlinlocalinfile", "autodeserialize"}) {
                if (lower.contains("&" + hole + "=true")) {
                    throw refused("must not switch on " + hole);
                }
            }
            // How fast it must answer and how it reads times is the persistence adapter's affair; whom to trust is the
            // operator's.
            String trust = lower.contains("&sslmode=") ? "" : "sslMode=VERIFY_IDENTITY&";
            return server + "?" + given + (given.isEmpty() || given.endsWith("&") ? "" : "&") + trust
                    + "allowUrlInLocalInfile=false";
        }

        private static WrongSetting refused(String expected) {
            return new WrongSetting(Setting.DB_URL, expected);
        }
    }
}
