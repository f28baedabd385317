package org.appticket.bootstrap.operation;

import java.io.InputStream;
import org.appticket.bootstrap.wiring.Application;

/** Brings the schema up to date, which opening the data has done already; it remains to say so. */
record Migrate() implements Operation {

    @Override
    public int run(Application application, InputStream input, Report report) {
        int applied = application.migrations();
        report.line(
                applied == 0
                        ? "the schema is up to date"
                        : applied + (applied == 1 ? " migration was" : " migrations were") + " applied");
        return 0;
    }
}
