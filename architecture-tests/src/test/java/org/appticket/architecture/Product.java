package org.appticket.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The compiled classes that the rules look at. */
final class Product {

    /** A module, and how many classes it has at least: fewer mean that the rules look at the wrong place. */
    enum Module {
        DOMAIN("domain", 50),
        APPLICATION("application", 60),
        PERSISTENCE("adapters-persistence", 20),
        SECURITY("adapters-security", 5),
        NOTIFICATION("adapters-notification", 1),
        REST("adapters-rest", 40),
        WEB("adapters-web", 4),
        BOOTSTRAP("bootstrap", 10);

        final String folder;
        final Path classes;
        final int leastClasses;

        Module(String folder, int leastClasses) {
            this.folder = folder;
            this.classes = Path.of("..", folder, "target", "classes");
            this.leastClasses = leastClasses;
        }

        JavaClasses load() {
            return new ClassFileImporter().importPath(classes);
        }
    }

    /** Modules that nobody gets: these tests, and a program as somebody else would write it, which keeps no rules of ours. */
    static final Set<String> NOT_SHIPPED = Set.of("architecture-tests", "docs/examples/embedding");

    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

    /** Everything that is shipped. */
    static final JavaClasses SHIPPED = new ClassFileImporter().importPaths(paths());

    /** Everything that is shipped, and the ports in memory with their contracts. */
    static final JavaClasses WITH_FAKES = new ClassFileImporter()
            .importPaths(concat(paths(), Path.of("..", "application", "target", "test-classes")));

    private Product() {}

    /** All modules, as Maven knows them. */
    static List<String> modules() throws IOException {
        return MODULE.matcher(Files.readString(Path.of("..", "pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();
    }

    static JavaClasses canary(String rule) {
        return new ClassFileImporter().importPaths(canaryFiles(rule));
    }

    private static List<Path> canaryFiles(String rule) {
        try (Stream<Path> files = Files.walk(Path.of("target", "canary-classes"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(rule + "Canary"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> paths() {
        return Arrays.stream(Module.values()).map(module -> module.classes).toList();
    }

    private static List<Path> concat(List<Path> some, Path another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
