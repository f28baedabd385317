package org.appticket.bootstrap.command;

/** One word of the command line. */
interface Command {

    /** What is typed, with its arguments: {@code import incident-log FILE}. */
    String usage();

    /** One line for the help. */
    String summary();

    /**
     * Runs to the end.
     *
     * @return the exit code: 0 when all is well, 1 when it is not
     * @throws CommandFailed when it cannot be done; the message is one line for the operator
     */
    int run(Call call) throws CommandFailed;
}
