package org.appticket.bootstrap.command;

/** A command that cannot be done. */
final class CommandFailed extends Exception {

    private final int exitCode;
    private final String reason;

    private CommandFailed(int exitCode, String reason) {
        super(reason);
        this.exitCode = exitCode;
        this.reason = reason;
    }

    /** Something is in the way. */
    static CommandFailed because(String reason) {
        return new CommandFailed(1, reason);
    }

    /** The arguments are wrong. */
    static CommandFailed usage(String reason) {
        return new CommandFailed(2, reason);
    }

    /** One line for the operator. */
    String reason() {
        return reason;
    }

    int exitCode() {
        return exitCode;
    }
}
