package org.appticket.bootstrap.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The executable jar with the flags of {@code ./appticket}, but compiled fast rather than well: it lives for seconds. */
public final class Program {

    private static final Path JAR = Path.of(System.getProperty("appticket.jar", "target/appticket.jar"));
    private static final Path CACHE = Path.of("target/cache").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 180;

    private Program() {}

    /**
     * How a command ended.
     *
     * @param exitCode its exit code
     * @param out its standard output
     * @param err its standard error
     */
    public record Ended(int exitCode, String out, String err) {}

    /** Runs a command to its end. */
    public static Ended run(Path data, Map<String, String> settings, String... arguments) {
        try {
            Path out = Files.createTempFile("appticket", ".out");
            Path err = Files.createTempFile("appticket", ".err");
            Process process = builder(data, settings, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(List.of(arguments) + " does not end: " + Files.readString(err));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static ProcessBuilder builder(Path data, Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("APPTICKET_"));
        builder.environment().put("APPTICKET_DATA", data.toString());
        builder.environment().put("APPTICKET_CACHE", CACHE.toString());
        builder.environment().putAll(settings);
        return builder;
    }
}
