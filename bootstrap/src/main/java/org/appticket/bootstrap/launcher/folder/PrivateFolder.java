package org.appticket.bootstrap.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Folders that processes mark as in use by a lock that dies with them, so that leftovers can be told and swept. */
public final class PrivateFolder {

    private static final String MARK = ".in-use";

    /** A channel that nobody refers to is closed by the garbage collector, and its lock with it. */
    private static final Queue<FileChannel> MARKS = new ConcurrentLinkedQueue<>();

    private PrivateFolder() {}

    /** Makes a folder that only its owner may enter; the folders above it are made as needed. */
    public static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Marks a folder as in use until this process ends; any number of processes may hold the mark. */
    public static void mark(Path folder) throws IOException {
        FileChannel channel = open(folder);
        MARKS.add(channel);
        channel.lock(0, Long.MAX_VALUE, true);
    }

    /** Deletes the folders matching the pattern that no process has marked, but for the one to keep. */
    public static void sweep(Path parent, String pattern, List<Path> keep) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, pattern)) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder) && !keep.contains(folder) && isUnused(folder)) {
                    delete(folder);
                }
            }
        }
    }

    /** Deletes a folder with all that is in it; what is gone already does not matter. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isUnused(Path folder) throws IOException {
        try (FileChannel channel = open(folder);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
