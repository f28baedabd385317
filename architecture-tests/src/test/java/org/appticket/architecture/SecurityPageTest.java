package org.appticket.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about security names what is there, and leaves nothing out. */
class SecurityPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("^\\| (V?\\d+(?:\\.\\d+\\.\\d+)?) \\| ([^|]+) \\| ([^|]+) \\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))`");
    private static final Set<String> STATES = Set.of("met", "partly", "not yet", "operator", "n/a");

    /** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
    private static final Map<String, Long> CHAPTERS = Map.ofEntries(
            Map.entry("V1", 27L),
            Map.entry("V2", 11L),
            Map.entry("V3", 19L),
            Map.entry("V4", 10L),
            Map.entry("V5", 9L),
            Map.entry("V6", 35L),
            Map.entry("V7", 18L),
            Map.entry("V8", 7L),
            Map.entry("V9", 7L),
            Map.entry("V10", 29L),
            Map.entry("V11", 14L),
            Map.entry("V12", 9L),
            Map.entry("V13", 13L),
            Map.entry("V14", 9L),
            Map.entry("V15", 13L),
            Map.entry("V16", 16L),
            Map.entry("V17", 7L));

    private record Row(String number, String state, String proof) {}

    @Test
    void no_requirement_stands_there_twice_and_none_is_left_out() throws IOException {
        List<String> numbers = rows().stream().map(Row::number).toList();
        assertEquals(numbers.size(), Set.copyOf(numbers).size(), () -> "twice: " + twice(numbers));

        Map<String, Long> found = numbers.stream()
                .filter(number -> number.startsWith("V"))
                .map(number -> number.substring(0, number.indexOf('.')))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(CHAPTERS, found);
        assertEquals(
                25, numbers.stream().filter(number -> !number.startsWith("V")).count());
    }

    @Test
    void every_requirement_is_in_one_of_the_states_that_the_page_explains() throws IOException {
        for (Row row : rows()) {
            assertTrue(STATES.contains(row.state()), row.toString());
            assertTrue(row.state().equals("operator") || !row.proof().isBlank(), row.toString());
        }
    }

    @Test
    void every_test_that_the_page_names_exists() throws IOException {
        Set<String> named = NAMED_TEST
                .matcher(page())
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 60, named.toString());
        named.removeAll(tests());
        assertEquals(Set.of(), named);
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(page());
        while (matcher.find()) {
            rows.add(new Row(matcher.group(1), matcher.group(3), matcher.group(4)));
        }
        return rows;
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/security.md"));
    }

    private static Set<String> twice(List<String> numbers) {
        Set<String> seen = new HashSet<>();
        return numbers.stream().filter(number -> !seen.add(number)).collect(Collectors.toSet());
    }

    private static Set<String> tests() throws IOException {
        Set<String> tests = new HashSet<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> tests.add(name.replace(".java", "")));
            }
        }
        return tests;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))
                    .toList();
        }
    }
}
