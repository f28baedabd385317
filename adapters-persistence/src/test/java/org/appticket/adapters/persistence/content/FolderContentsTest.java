package org.appticket.adapters.persistence.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.contract.content.ContentsContract;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.content.Contents;
import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.Unavailable;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.FileSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderContentsTest implements ContentsContract {

    @TempDir
    private Path folder;

    @Override
    public Contents contents() {
        return new FolderContents(folder.resolve("attachments"));
    }

    @Test
    void files_lie_under_random_names_and_only_their_owner_may_read_them() throws IOException {
        Content content = contents().keep(Bytes.source(Bytes.of("secret")), PLENTY);
        String id = content.id().value();
        Path file = folder.resolve("attachments")
                .resolve(id.substring(0, 2))
                .resolve(id.substring(2, 4))
                .resolve(id);

        assertArrayEquals(Bytes.of("secret"), Files.readAllBytes(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void what_cannot_be_written_is_refused_for_now_and_leaves_nothing() throws IOException {
        Files.writeString(folder.resolve("attachments"), "in the way");
        assertThrows(Unavailable.class, () -> contents().keep(Bytes.source(Bytes.of("a")), PLENTY));
        Files.delete(folder.resolve("attachments"));

        ByteSource bytes = Bytes.source(Bytes.many(200_000));
        ByteSource losingItsFile = buffer -> {
            unfinished().forEach(FolderContentsTest::delete);
            return bytes.next(buffer);
        };
        assertThrows(Unavailable.class, () -> contents().keep(losingItsFile, PLENTY));

        assertEquals(List.of(), contents().list(Optional.empty(), 10));
        assertEquals(List.of(), unfinished());
    }

    @Test
    void what_a_dead_process_left_half_written_is_removed_once_it_is_old() throws IOException {
        contents().keep(Bytes.source(Bytes.of("a")), PLENTY);
        Path left = Files.writeString(folder.resolve("attachments/incoming/0123"), "half");
        Instant written = Instant.parse("2026-03-02T09:00:00Z");
        Files.setLastModifiedTime(left, FileTime.from(written));

        assertEquals(0, contents().removeUnfinished(written));
        assertEquals(1, contents().removeUnfinished(written.plusSeconds(1)));
        assertEquals(1, contents().list(Optional.empty(), 10).size());
    }

    @Test
    void a_large_file_is_never_in_memory_as_a_whole() {
        FileSize limit = FileSize.ofMebibytes(100);
        int[] left = {100 * 16};
        ByteSource large = buffer -> left[0]-- > 0 ? buffer.length : -1;
        long before = used();

        Content content = contents().keep(large, limit);

        assertEquals(limit, content.size());
        assertTrue(used() - before < 32L * 1024 * 1024);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private List<Path> unfinished() {
        try (Stream<Path> files = Files.list(folder.resolve("attachments/incoming"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
