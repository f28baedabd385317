package org.appticket.bootstrap.terminal;

import org.appticket.bootstrap.operation.Report;

/** Lines on standard output; below them a bar while a person watches, and ten lines of progress otherwise. */
public final class TerminalReport implements Report {

    private static final int WIDTH = 40;
    private static final int STEPS = 10;

    private final Terminal terminal;
    private boolean drawn;
    private long told;

    public TerminalReport(Terminal terminal) {
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
        if (terminal.isInteractive()) {
            draw(done, total);
        } else if (done * STEPS / total > told) {
            told = done * STEPS / total;
            terminal.err().println(done + " of " + total);
        }
    }

    private void draw(long done, long total) {
        int filled = (int) (WIDTH * done / total);
        terminal.err().printf("\r[%s%s] %d of %d", "#".repeat(filled), " ".repeat(WIDTH - filled), done, total);
        if (done >= total) {
            terminal.err().println();
        }
        terminal.err().flush();
        drawn = done < total;
    }
}
