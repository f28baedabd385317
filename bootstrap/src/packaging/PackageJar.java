import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the executable jar out of Payara Micro's, the launcher's classes and the WAR. The same inputs give the same bytes: entries are
 * sorted and carry one fixed time. Jars inside it are stored as they are, so that unpacking them is copying.
 *
 * <p>Arguments: Payara Micro's jar, the folder of classes, the WAR, the jar to write, the product's version, Payara's version, the time.
 */
final class PackageJar {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String LAUNCHER = "org/appticket/bootstrap/launcher/";

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest = new Manifest();

    public static void main(String[] arguments) throws Exception {
        PackageJar jar = new PackageJar();
        jar.addServer(Path.of(arguments[0]));
        jar.addLauncher(Path.of(arguments[1]));
        jar.addApplication(Path.of(arguments[2]));
        jar.describe(arguments[4], arguments[5]);
        jar.write(Path.of(arguments[3]), Instant.parse(arguments[6]));
    }

    private void addServer(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            // Folders too: Payara looks for its own as entries.
            for (ZipEntry entry : file.stream().toList()) {
                byte[] content = read(file, entry);
                if (entry.getName().equals(MANIFEST)) {
                    manifest.read(new ByteArrayInputStream(content));
                } else {
                    entries.put(entry.getName(), content);
                }
            }
        }
    }

    private void addLauncher(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(LAUNCHER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void addApplication(Path war) throws IOException {
        try (ZipFile file = new ZipFile(war.toFile())) {
            for (ZipEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                if (!entry.getName().equals(MANIFEST)) {
                    entries.put("appticket/" + entry.getName(), read(file, entry));
                }
            }
        }
    }

    private void describe(String version, String payara) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith("appticket/")) {
                digest.update(entry.getKey().getBytes("UTF-8"));
                digest.update(MessageDigest.getInstance("SHA-256").digest(entry.getValue()));
            }
        }
        Attributes facts = manifest.getMainAttributes();
        for (String fact : List.of("Ant-Version", "Created-By", "Bundle-SymbolicName", "Start-Class")) {
            facts.remove(new Attributes.Name(fact));
        }
        facts.putValue("Main-Class", "org.appticket.bootstrap.launcher.Main");
        facts.putValue("Implementation-Title", "AppTicket");
        facts.putValue("Implementation-Version", version);
        facts.putValue("AppTicket-Build", HexFormat.of().formatHex(digest.digest(), 0, 8));
        facts.putValue("Payara-Version", payara);
    }

    private void write(Path jar, Instant time) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        manifest.write(text);
        Path partial = jar.resolveSibling(jar.getFileName() + ".partial");
        try (OutputStream file = Files.newOutputStream(partial);
                ZipOutputStream out = new ZipOutputStream(file)) {
            LocalDateTime stamp = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
            add(out, MANIFEST, text.toByteArray(), stamp);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(out, entry.getKey(), entry.getValue(), stamp);
            }
        }
        Files.move(partial, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void add(ZipOutputStream out, String name, byte[] content, LocalDateTime stamp) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(stamp);
        if (name.endsWith(".jar")) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static byte[] read(ZipFile file, ZipEntry entry) throws IOException {
        try (InputStream content = file.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }
}
