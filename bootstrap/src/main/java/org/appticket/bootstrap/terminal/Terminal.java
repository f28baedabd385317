package org.appticket.bootstrap.terminal;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err what went wrong
 * @param isInteractive whether a person watches, so that a line may be drawn over
 */
public record Terminal(PrintStream out, PrintStream err, boolean isInteractive) {

    // From Java 22 on there always is a console; then a bar is drawn into a file too, which does no harm.
    @SuppressWarnings("SystemConsoleNull")
    public static Terminal ofProcess() {
        return new Terminal(System.out, System.err, System.console() != null);
    }

    public void say(String line) {
        out.println(line);
        out.flush();
    }

    public void warn(String line) {
        err.println("appticket: warning: " + line);
    }

    public void fail(String line) {
        err.println("appticket: " + line);
    }
}
