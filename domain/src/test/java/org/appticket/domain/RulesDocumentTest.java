package org.appticket.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of rules names classes and tests that exist, and every rule that the code names. */
class RulesDocumentTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([A-Z]{3}-\\d+) \\| (.+) \\| `(\\w+)` \\| `(\\w+)` \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("\\b[A-Z]{3}-\\d+\\b");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

    private record Rule(String id, String type, String test) {}

    @Test
    void every_rule_has_its_own_id() throws IOException {
        List<String> ids = rules().stream().map(Rule::id).toList();

        assertTrue(ids.size() > 20);
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void every_rule_names_a_class_and_a_test_that_exist() throws IOException {
        Set<String> code = names("src/main/java");
        Set<String> tests = names("src/test/java");

        for (Rule rule : rules()) {
            assertTrue(code.contains(rule.type()), rule.toString());
            assertTrue(tests.contains(rule.test()), rule.toString());
        }
    }

    @Test
    void every_rule_that_the_code_names_stands_on_the_page() throws IOException {
        Set<String> known = rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> named = new HashSet<>();
        for (Path file : sources("src/main/java")) {
            named.addAll(rulesNamedIn(Files.readString(file)));
        }

        assertTrue(named.size() > 10);
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    private static Set<String> rulesNamedIn(String source) {
        return COMMENT.matcher(source)
                .results()
                .map(comment -> comment.group())
                .filter(text -> text.contains("(rule"))
                .flatMap(text -> NAMED.matcher(text).results().map(id -> id.group()))
                .filter(id -> !id.startsWith("SHA") && !id.startsWith("UTF") && !id.startsWith("ISO"))
                .collect(Collectors.toSet());
    }

    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        Matcher rows = ROW.matcher(Files.readString(ROOT.resolve("docs/rules.md")));
        while (rows.find()) {
            rules.add(new Rule(rows.group(1), rows.group(3), rows.group(4)));
        }
        return rules;
    }

    private static Set<String> names(String folder) throws IOException {
        return sources(folder).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> sources(String folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("domain", "application")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
