package org.appticket.bootstrap.command;

import org.appticket.bootstrap.operation.Report;

/** Lines on standard output; a bar below them while a person watches. */
final class TerminalReport implements Report {

    private static final int WIDTH = 40;

    private final Terminal terminal;
    private boolean drawn;

    TerminalReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void line(String text) {
        if (drawn) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 30) + "\r");
            drawn = false;
        }
        terminal.say(text);
    }

    @Override
    public synchronized void progress(long done, long total) {
        if (!terminal.isInteractive()) {
            return;
        }
        int filled = (int) (WIDTH * done / Math.max(1, total));
        terminal.err().printf("\r[%s%s] %d of %d", "#".repeat(filled), " ".repeat(WIDTH - filled), done, total);
        terminal.err().flush();
        drawn = true;
        if (done >= total) {
            terminal.err().println();
            drawn = false;
        }
    }
}
