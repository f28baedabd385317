package org.appticket.bootstrap.opening;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.appticket.bootstrap.settings.DatabaseSettings;

/** The file of an embedded database. */
public final class DatabaseFile {

    private static final String SCHEME = "jdbc:h2:file:";

    private DatabaseFile() {}

    /** Says it plainly if another process has the database open; the database itself would only say that it is away. */
    public static void refuseIfInUse(DatabaseSettings database) throws CannotOpen {
        if (!database.isEmbedded()) {
            return;
        }
        Path file = Path.of(database.url().substring(SCHEME.length()).replaceAll(";.*", "") + ".mv.db");
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CannotOpen("the database " + file + " is in use by another process");
            }
        } catch (OverlappingFileLockException thisProcess) {
            throw new CannotOpen("the database " + file + " is open in this process already");
        } catch (IOException e) {
            throw new CannotOpen("the database " + file + " cannot be read and written: " + e.getMessage());
        }
    }
}
