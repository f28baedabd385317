package org.appticket.bootstrap.control;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running server is asked, and by what it knows that it may be asked; kept in a file of the data folder that only its owner
 * can read.
 *
 * @param origin scheme, host and port
 * @param secret what every request must show
 * @param certificate the SHA-256 digest of the certificate that the server shows; empty if it speaks plain HTTP
 */
public record ControlPoint(URI origin, String secret, String certificate) {

    private static final String FILE = "control";

    /** Lets commands find the server; it replaces what a killed one left behind. */
    public void publish(Path data) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("origin", origin.toString());
        facts.setProperty("secret", secret);
        facts.setProperty("certificate", certificate);
        StringWriter text = new StringWriter();
        facts.store(text, "how commands reach the running server");
        Path partial = Files.createTempFile(
                data,
                FILE,
                ".partial",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(partial, text.toString());
        Files.move(partial, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the file away, unless another server has put its own there. */
    public void withdraw(Path data) throws IOException {
        if (find(data).filter(this::equals).isPresent()) {
            Files.deleteIfExists(data.resolve(FILE));
        }
    }

    /** What the folder says; the server it names may be dead. */
    public static Optional<ControlPoint> find(Path data) throws IOException {
        Properties facts = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve(FILE))) {
            facts.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        String origin = facts.getProperty("origin", "");
        String secret = facts.getProperty("secret", "");
        return origin.isEmpty() || secret.isEmpty()
                ? Optional.empty()
                : Optional.of(new ControlPoint(URI.create(origin), secret, facts.getProperty("certificate", "")));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ControlPoint[" + origin + "]";
    }
}
