package org.appticket.bootstrap.control;

import java.io.PrintWriter;
import java.util.OptionalInt;
import org.appticket.bootstrap.operation.Report;

/** How a report crosses the connection: a line for each call, and the exit code at last. */
public final class Wire {

    /** The path under which operations are asked for. */
    public static final String PATH = "/control/";

    /** The request header with the secret. */
    public static final String SECRET = "AppTicket-Control";

    private static final String LINE = "> ";
    private static final String PROGRESS = "% ";
    private static final String END = "= ";

    private Wire() {}

    /** A report that is written to the connection at once. */
    public static Report to(PrintWriter out) {
        return new Report() {
            @Override
            public void line(String text) {
                send(out, LINE + text.replaceAll("\\R", " "));
            }

            @Override
            public void progress(long done, long total) {
                send(out, PROGRESS + done + " " + total);
            }
        };
    }

    /** Says how the operation ended, as the last line. */
    public static void end(PrintWriter out, int exitCode) {
        send(out, END + exitCode);
    }

    /** Passes a line on to the report; the exit code if it was the last line. */
    static OptionalInt read(String line, Report report) {
        if (line.startsWith(LINE)) {
            report.line(line.substring(LINE.length()));
        } else if (line.startsWith(PROGRESS)) {
            String[] numbers = line.substring(PROGRESS.length()).split(" ", -1);
            report.progress(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
        } else if (line.startsWith(END)) {
            return OptionalInt.of(Integer.parseInt(line.substring(END.length())));
        }
        return OptionalInt.empty();
    }

    private static void send(PrintWriter out, String line) {
        out.print(line + "\n");
        if (out.checkError()) {
            throw new WatcherGone();
        }
    }

    /** Who asked has hung up, so the operation stops where it is; what is committed stays. */
    public static final class WatcherGone extends RuntimeException {
        WatcherGone() {
            super("the command that asked has hung up");
        }
    }
}
