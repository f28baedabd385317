package org.appticket.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documents keep the promises that a machine can check. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void decisions_are_numbered_without_gaps_or_repetitions() throws IOException {
        List<Integer> numbers = decisions().stream()
                .map(file -> Integer.parseInt(file.getFileName().toString().substring(0, 4)))
                .sorted()
                .toList();

        assertFalse(numbers.isEmpty());
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }

    @TestFactory
    Stream<DynamicTest> a_decision_has_good_and_bad_consequences() throws IOException {
        return decisions().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    String text = Files.readString(file);

                    assertTrue(text.contains("**Good.**"));
                    assertTrue(text.contains("**Bad.**"));
                }));
    }

    @Test
    void continuous_integration_runs_the_test_command_of_the_readme() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String ci = Files.readString(ROOT.resolve(".ci/run"));

        assertTrue(readme.contains("./verify"));
        assertTrue(readme.contains("./appticket demo"));
        assertEquals(
                List.of("./verify"),
                Arrays.stream(ci.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .filter(line -> !line.startsWith("set ") && !line.startsWith("cd "))
                        .map(line -> line.replaceFirst("^exec ", ""))
                        .toList());
    }

    @Test
    void the_readme_can_be_read_in_one_go() throws IOException {
        assertTrue(Files.readAllLines(ROOT.resolve("README.md")).size() < 150);
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/adr"))) {
            return files.sorted().toList();
        }
    }
}
