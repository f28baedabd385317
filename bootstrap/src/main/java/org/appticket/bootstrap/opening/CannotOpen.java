package org.appticket.bootstrap.opening;

import java.sql.SQLException;
import org.appticket.bootstrap.settings.DatabaseSettings;
import org.appticket.bootstrap.settings.Setting;
import org.appticket.domain.Refusal;

/** The data cannot be opened. */
public final class CannotOpen extends Exception {

    private final String reason;

    /** For this reason, in one line. */
    public CannotOpen(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** In one line, for a database that failed. */
    public static CannotOpen because(DatabaseSettings database, Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        String detail = cause instanceof Refusal ? "it does not answer" : said;
        CannotOpen cannot = new CannotOpen("the database cannot be opened: " + detail + " (" + Setting.DB_URL.key()
                + " is " + database.url().replaceAll("[?;].*", "") + ")");
        cannot.initCause(failure);
        return cannot;
    }

    /** One line that says why. */
    public String reason() {
        return reason;
    }
}
