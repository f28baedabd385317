package org.appticket.adapters.security.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file with the keys of this installation: a name and 32 random bytes in Base64 on each line, the newest last. Nobody
 * but its owner may read or write it.
 *
 * @param path where it is
 */
public record KeyFile(Path path) {

    private static final String HEADING = "# The keys of this installation of AppTicket: a name and 32 random bytes in"
            + " Base64 on each line, the newest last.\n# Keep a copy of this file, apart from copies of the data.\n";
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9-]{1,16}) ([A-Za-z0-9+/]{43}=)");
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int ID_BYTES = 4;

    /**
     * The keys in the file.
     *
     * @return a ring with all of them
     * @throws UnusableKeys if the file is missing, open to others, or not as it must be
     */
    public AesGcmKeyring read() throws UnusableKeys {
        try {
            requirePrivate();
            return new AesGcmKeyring(keys(Files.readAllLines(path, StandardCharsets.US_ASCII)));
        } catch (NoSuchFileException e) {
            throw new UnusableKeys("the file " + path + " with the keys of this data is missing: put it back, or name"
                    + " the file that the other servers on the same data use");
        } catch (IOException e) {
            throw new UnusableKeys("the file " + path + " with the keys cannot be read: " + e.getMessage());
        }
    }

    /**
     * Makes a file with one new key, unless there is one; of several that do so at once, one does.
     *
     * @throws UnusableKeys if it cannot be written
     */
    public void createIfMissing() throws UnusableKeys {
        try {
            if (!Files.exists(path)) {
                create();
            }
        } catch (FileAlreadyExistsException e) {
            // Another process was faster: its key counts.
        } catch (IOException e) {
            throw new UnusableKeys("the file " + path + " cannot be written: " + e.getMessage());
        }
    }

    private void create() throws IOException {
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[ID_BYTES];
        byte[] key = new byte[AesGcmKeyring.KEY_BYTES];
        random.nextBytes(id);
        random.nextBytes(key);
        String text = HEADING + HexFormat.of().formatHex(id) + " "
                + Base64.getEncoder().encodeToString(key) + "\n";
        Path folder = path.resolveSibling("");
        Files.createDirectories(folder);
        Path partial =
                Files.createTempFile(folder, "keys", ".partial", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            publish(partial);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A link is made or refused in one step; where there are no links, the moment between look and move is short. */
    private void publish(Path partial) throws IOException {
        try {
            Files.createLink(path, partial);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.move(partial, path);
        }
    }

    private void requirePrivate() throws IOException, UnusableKeys {
        Set<PosixFilePermission> others = new HashSet<>(Files.getPosixFilePermissions(path));
        others.removeAll(PosixFilePermissions.fromString("rwx------"));
        if (!others.isEmpty()) {
            throw new UnusableKeys("the file " + path + " with the keys is open to others: chmod 600 " + path);
        }
    }

    private List<AesGcmKeyring.Key> keys(List<String> lines) throws UnusableKeys {
        List<AesGcmKeyring.Key> keys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !names.add(matcher.group(1))) {
                throw new UnusableKeys("line " + (i + 1) + " of " + path
                        + " is not a new name and 32 bytes in Base64, with a space between them");
            }
            keys.add(new AesGcmKeyring.Key(matcher.group(1), Base64.getDecoder().decode(matcher.group(2))));
        }
        if (keys.isEmpty()) {
            throw new UnusableKeys("there is no key in " + path);
        }
        return keys;
    }
}
