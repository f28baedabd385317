package org.appticket.bootstrap.operation;

import java.io.InputStream;
import org.appticket.application.search.RenewWords;
import org.appticket.bootstrap.wiring.Application;

/** Compares the words by which tickets are found with what stands in them, and puts right what differs. */
record Reindex() implements Operation {

    @Override
    public int run(Application application, InputStream input, Report report) {
        RenewWords.Report found = application.search().renewWords().handle(new RenewWords.Command(Operator.ACTOR));
        report.line(found.compared() + " tickets compared, " + found.different() + " put right");
        return 0;
    }
}
