package org.appticket.bootstrap.operation;

import java.io.InputStream;
import org.appticket.application.history.VerifyHistories;
import org.appticket.bootstrap.wiring.Application;

/** Walks every ticket's chain of events and names the broken ones. */
record VerifyEverything() implements Operation {

    @Override
    public int run(Application application, InputStream input, Report report) {
        VerifyHistories.Report found =
                application.tickets().verifyHistories().handle(new VerifyHistories.Query(Operator.ACTOR));
        found.flaws()
                .forEach(flaw -> report.line(
                        "ticket #" + flaw.ticket().value() + ": broken from event " + flaw.sequence() + " on"));
        report.line(found.verified() + " tickets, " + found.events() + " events: "
                + (found.flaws().isEmpty()
                        ? "every chain is whole"
                        : found.flaws().size() + " broken"));
        return found.flaws().isEmpty() ? 0 : 1;
    }
}
