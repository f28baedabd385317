package org.appticket.adapters.persistence.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Child processes that never outlive the JVM. */
final class Processes {
    /**
     * Waits for the end of its input, which comes when the JVM closes the pipe or dies in whatever way; then ends the
     * server and deletes its folder. Ctrl-C in a terminal reaches this shell too and is ignored: the pipe decides.
     */
    private static final String GUARD = """
            trap '' INT HUP TERM
            folder=$1; shift
            "$@" </dev/null >"$folder/server.log" 2>&1 &
            cat >/dev/null
            kill -KILL $!
            wait
            rm -rf "$folder"
            """;

    private Processes() {}

    /** Runs to the end, with the files as its input. */
    static void run(List<String> command, List<Path> input, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream stream = process.getOutputStream()) {
            for (Path file : input) {
                Files.copy(file, stream);
            }
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " failed:\n" + Files.readString(log));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** Starts the command; it ends and {@code folder} goes when this JVM does, killed or not. */
    static Process guarded(List<String> command, Path folder) throws IOException {
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "guard", folder.toString()));
        guarded.addAll(command);
        return new ProcessBuilder(guarded)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
