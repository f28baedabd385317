package org.appticket.bootstrap.api.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.appticket.bootstrap.server.RunningServer;

/** What a server keeps of files, as its operator sees it. */
record Store(RunningServer server) {

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
