package org.appticket.bootstrap.operation;

import java.io.IOException;
import java.io.InputStream;
import org.appticket.bootstrap.wiring.Application;

/** Work on the data that an operator asks for. */
@FunctionalInterface
public interface Operation {

    /**
     * Does it.
     *
     * @param application what it works on
     * @param input what the operator handed over; empty if nothing is needed
     * @param report who watches
     * @return the exit code of the command: 0 when all is well, 1 when it is not
     * @throws IOException if the input cannot be read
     */
    int run(Application application, InputStream input, Report report) throws IOException;
}
