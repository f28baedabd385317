package org.appticket.adapters.persistence.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Folders and files that only their owner may read, on file systems that can tell owners apart, and how they are brought to the
 * disk itself.
 *
 * @param posix whether the file system can
 */
record ContentFiles(boolean posix) {

    static ContentFiles in(Path folder) {
        return new ContentFiles(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    /** Makes a folder with those above it, and sees to it that they outlive a crash. */
    void createFolder(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && !Files.isDirectory(folder)) {
            createFolder(parent);
            try {
                Files.createDirectory(folder, only("rwx------"));
            } catch (FileAlreadyExistsException madeMeanwhile) {
                return;
            }
            sync(parent);
        }
    }

    FileChannel createFile(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), only("rw-------"));
    }

    /** Brings the names in a folder to the disk; where folders cannot be opened, the file system does so by itself. */
    void sync(Path folder) throws IOException {
        if (posix) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** What is in a folder, in the order of the names; nothing if there is no such folder. */
    static List<Path> inside(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(found::add);
            }
        }
        found.sort((one, other) -> name(one).compareTo(name(other)));
        return found;
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private FileAttribute<?>[] only(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
