package com.example.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page that tells how the domain is embedded.
 *
 * @param text all of it
 */
record EmbeddingPage(String text) {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Pattern TYPE_ROW = Pattern.compile("\\| `(org\\.appticket\\.[a-z.]+)` \\| (`[^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern POM =
            Pattern.compile("<parent>\\s*(<groupId>.*?)<artifactId>.*?(<version>.*?</version>)", Pattern.DOTALL);

    static EmbeddingPage read() {
        try {
            return new EmbeddingPage(Files.readString(MODULE.resolve("../../embedding.md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands in its blocks of one kind. */
    List<String> blocks(String kind) {
        return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** All that the tour prints. */
    String output() {
        return String.join("", blocks("text"));
    }

    /** The full names of the types of its table, each row of which names a package and types of it. */
    List<String> types() {
        return TYPE_ROW.matcher(text).results().flatMap(EmbeddingPage::types).toList();
    }

    private static Stream<String> types(MatchResult row) {
        return NAME.matcher(row.group(2)).results().map(name -> row.group(1) + "." + name.group(1));
    }

    /** The dependency, as a POM names it. */
    static String coordinates() throws IOException {
        MatchResult parent = POM.matcher(Files.readString(MODULE.resolve("../../../domain/pom.xml")))
                .results()
                .findFirst()
                .orElseThrow();
        String all = "<dependency>" + parent.group(1) + "<artifactId>appticket-domain</artifactId>" + parent.group(2)
                + "</dependency>";
        return all.replaceAll("\\s+", "");
    }

    /** The code of the tour, line by line without indentation. */
    static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(MODULE.resolve("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            StringBuilder all = new StringBuilder();
            for (Path source : sources) {
                all.append(flat(Files.readString(source)));
            }
            return all.toString();
        }
    }

    /** Lines without their indentation. */
    static String flat(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
