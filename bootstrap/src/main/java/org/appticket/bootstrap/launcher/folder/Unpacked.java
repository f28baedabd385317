package org.appticket.bootstrap.launcher.folder;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The contents of the executable jar on disk: the server's libraries and the application's exploded WAR. A folder appears there whole
 * or not at all, and a damaged one is unpacked again.
 *
 * @param server the folder with the server's jars
 * @param application the exploded WAR
 */
public record Unpacked(Path server, Path application) {

    private static final String SERVER_ENTRIES = "MICRO-INF/runtime/";
    private static final String APPLICATION_ENTRIES = "appticket/";
    private static final List<String> LIBRARIES_OF_COMMANDS =
            List.of("jakarta.", "org.eclipse.persistence.", "microprofile-config-api");

    public static Unpacked of(Bundle bundle, Path cache) throws IOException {
        Path server = cache.resolve("payara-" + bundle.payara());
        Path application = cache.resolve("appticket-" + bundle.build());
        PrivateFolder.create(cache);
        // One process at a time looks, unpacks and sweeps; the lock is free again when the channel closes.
        try (FileChannel channel =
                        FileChannel.open(cache.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                JarFile jar = new JarFile(bundle.jar().toFile())) {
            channel.lock();
            unpack(jar, SERVER_ENTRIES, server);
            unpack(jar, APPLICATION_ENTRIES, application);
            PrivateFolder.mark(application);
            PrivateFolder.mark(server);
            PrivateFolder.sweep(cache, "{appticket,payara}-*", List.of(application, server));
        }
        return new Unpacked(server, application);
    }

    /** The jars that Payara runs from, in a stable order. */
    public URL[] classPathOfServer() throws IOException {
        return urls(jarsIn(server));
    }

    /** The application's classes and libraries with the interfaces that the server would otherwise provide. */
    public URL[] classPathOfCommands() throws IOException {
        List<Path> path = new ArrayList<>();
        path.add(application.resolve("WEB-INF/classes"));
        path.addAll(jarsIn(application.resolve("WEB-INF/lib")));
        jarsIn(server).stream().filter(Unpacked::servesCommands).forEach(path::add);
        return urls(path);
    }

    private static boolean servesCommands(Path jar) {
        return LIBRARIES_OF_COMMANDS.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static URL[] urls(List<Path> path) throws MalformedURLException {
        URL[] urls = new URL[path.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = path.get(i).toUri().toURL();
        }
        return urls;
    }

    private static void unpack(JarFile jar, String prefix, Path folder) throws IOException {
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .toList();
        if (isWhole(entries, prefix, folder)) {
            return;
        }
        Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
        PrivateFolder.delete(partial);
        PrivateFolder.delete(folder);
        for (JarEntry entry : entries) {
            Path file = fileOf(entry, prefix, partial);
            Files.createDirectories(parentOf(file));
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, file);
            }
        }
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isWhole(List<JarEntry> entries, String prefix, Path folder) throws IOException {
        for (JarEntry entry : entries) {
            Path file = fileOf(entry, prefix, folder);
            if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private static Path fileOf(JarEntry entry, String prefix, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the executable jar names a file outside its folder: " + entry.getName());
        }
        return file;
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
