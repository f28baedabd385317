package org.appticket.bootstrap.operation;

import java.io.InputStream;
import org.appticket.application.sla.RecomputeDeadlines;
import org.appticket.bootstrap.wiring.Application;

/** Compares the deadlines of all tickets with what follows from their histories, and puts right what differs. */
record Recompute() implements Operation {

    @Override
    public int run(Application application, InputStream input, Report report) {
        RecomputeDeadlines.Report found =
                application.sla().recomputeDeadlines().handle(new RecomputeDeadlines.Command(Operator.ACTOR));
        report.line(found.compared() + " tickets compared, " + found.different() + " put right");
        return 0;
    }
}
