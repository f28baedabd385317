package org.appticket.bootstrap.launcher;

import java.util.List;

/** What the executable jar runs once its contents are unpacked. */
public interface Program {

    /**
     * Runs one command to its end.
     *
     * @return the exit code of the process: 0 for success, 1 for a failure, 2 for wrong arguments or settings
     */
    int run(List<String> arguments, Host host);
}
