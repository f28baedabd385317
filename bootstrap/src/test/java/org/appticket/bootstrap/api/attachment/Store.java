package org.appticket.bootstrap.api.attachment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.appticket.bootstrap.server.RunningServer;

/** What a server keeps of files, as its operator sees it. */
record Store(RunningServer server) {
    private static final long PATIENCE_NANOS = 45_000_000_000L;

    List<Path> files() {
        return listed("attachments").stream()
                .filter(file -> !file.toString().contains("incoming"))
                .toList();
    }

    long kept() {
        return files().size();
    }

    List<Path> unfinished() {
        return listed("attachments/incoming");
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited too long");
            LockSupport.parkNanos(20_000_000);
        }
    }

    private List<Path> listed(String folder) {
        Path root = server.data().resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
