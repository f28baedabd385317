package org.appticket.adapters.persistence.content;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.port.content.Contents;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.KeptContent;
import org.appticket.domain.TooLarge;
import org.appticket.domain.Unavailable;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.DamagedContent;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.history.RunningDigest;

/**
 * Contents as files of a folder, each at {@code ab/cd/} and its id, which begins with {@code abcd}. Bytes are written to
 * {@code incoming}, brought to the disk, and only then get their place, whose folder is brought to the disk too. Several
 * nodes may share the folder.
 */
public final class FolderContents implements Contents {
    private static final Logger LOG = System.getLogger(FolderContents.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final Path incoming;
    private final ContentFiles files;

    /** Files in this folder, which is made when it is first needed. */
    public FolderContents(Path root) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.files = ContentFiles.in(root);
    }

    @Override
    public Content keep(ByteSource source, FileSize limit) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        ContentId id = new ContentId(HexFormat.of().formatHex(random));
        Path unfinished = incoming.resolve(id.value());
        try {
            files.createFolder(incoming);
            Content content = write(id, unfinished, source, limit);
            files.createFolder(folder(id));
            Files.move(unfinished, place(id), StandardCopyOption.ATOMIC_MOVE);
            files.sync(folder(id));
            return content;
        } catch (IOException failure) {
            throw unavailable("cannot keep an attachment", failure);
        } finally {
            discard(unfinished);
        }
    }

    private Content write(ContentId id, Path file, ByteSource source, FileSize limit) throws IOException {
        RunningDigest digest = new RunningDigest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel channel = files.createFile(file)) {
            for (int length = source.next(buffer); length >= 0; length = source.next(buffer)) {
                size += length;
                if (size > limit.bytes()) {
                    throw new TooLarge(limit.bytes());
                }
                digest.add(buffer, length);
                writeAll(channel, ByteBuffer.wrap(buffer, 0, length));
            }
            channel.force(true);
        }
        return new Content(id, new FileSize(size), digest.end());
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** What is left after a failure; what has got its place is not here any more. */
    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "cannot remove an unfinished upload; it is tried again later", failure);
        }
    }

    @Override
    public <T> T read(ContentId content, Function<ByteSource, T> reader) {
        try (InputStream bytes = Files.newInputStream(place(content))) {
            return reader.apply(buffer -> next(content, bytes, buffer));
        } catch (NoSuchFileException missing) {
            throw damaged(content, "is missing", missing);
        } catch (IOException failure) {
            throw damaged(content, "cannot be read", failure);
        }
    }

    private static int next(ContentId content, InputStream bytes, byte[] buffer) {
        try {
            return bytes.read(buffer);
        } catch (IOException failure) {
            throw damaged(content, "cannot be read", failure);
        }
    }

    @Override
    public void remove(ContentId content) {
        try {
            Files.deleteIfExists(place(content));
        } catch (IOException failure) {
            throw unavailable("cannot remove an attachment", failure);
        }
    }

    @Override
    public List<KeptContent> list(Optional<ContentId> after, int limit) {
        List<KeptContent> found = new ArrayList<>();
        String last = after.map(ContentId::value).orElse("");
        try {
            for (Path first : ContentFiles.inside(root)) {
                if (isReached(ContentFiles.name(first), last)) {
                    for (Path second : ContentFiles.inside(first)) {
                        if (found.size() < limit
                                && isReached(ContentFiles.name(first) + ContentFiles.name(second), last)) {
                            add(second, last, limit, found);
                        }
                    }
                }
            }
            return found;
        } catch (IOException failure) {
            throw unavailable("cannot list attachments", failure);
        }
    }

    /** Whether a folder may hold ids after the last one; the folder of unfinished ones does not. */
    private static boolean isReached(String prefix, String last) {
        boolean later = last.isEmpty() || prefix.compareTo(last.substring(0, prefix.length())) >= 0;
        return (prefix.length() == 2 || prefix.length() == 4) && later;
    }

    private static void add(Path folder, String last, int limit, List<KeptContent> found) throws IOException {
        for (Path file : ContentFiles.inside(folder)) {
            String name = ContentFiles.name(file);
            if (found.size() < limit && ContentId.isOne(name) && name.compareTo(last) > 0) {
                found.add(new KeptContent(new ContentId(name), lastWritten(file)));
            }
        }
    }

    @Override
    public int removeUnfinished(Instant before) {
        int removed = 0;
        try {
            for (Path file : ContentFiles.inside(incoming)) {
                removed += lastWritten(file).isBefore(before) && Files.deleteIfExists(file) ? 1 : 0;
            }
            return removed;
        } catch (IOException failure) {
            throw unavailable("cannot remove unfinished uploads", failure);
        }
    }

    /** One that has gone meanwhile is as young as can be. */
    private static Instant lastWritten(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }

    private Path place(ContentId id) {
        return folder(id).resolve(id.value());
    }

    private Path folder(ContentId id) {
        return root.resolve(id.value().substring(0, 2)).resolve(id.value().substring(2, 4));
    }

    private static Unavailable unavailable(String what, IOException failure) {
        LOG.log(Level.ERROR, what, failure);
        return new Unavailable(RETRY);
    }

    private static DamagedContent damaged(ContentId content, String what, IOException failure) {
        DamagedContent damaged = new DamagedContent(content, what);
        damaged.initCause(failure);
        return damaged;
    }
}
