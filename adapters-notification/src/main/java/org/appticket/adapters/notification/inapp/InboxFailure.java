package org.appticket.adapters.notification.inapp;

import java.sql.SQLException;

/** Carries a database's failure out of a unit of work, which looks at the cause to know what to make of it. */
final class InboxFailure extends RuntimeException {

    InboxFailure(SQLException cause) {
        super(cause);
    }
}
