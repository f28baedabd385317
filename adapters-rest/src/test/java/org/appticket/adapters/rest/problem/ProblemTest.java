package org.appticket.adapters.rest.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @Test
    void a_document_says_what_and_where_and_how_to_go_on() {
        var error = new FieldError("/title", InvalidValue.Problem.TOO_LONG, Map.of("max", 200));

        JsonObject document = Problem.invalid(List.of(error)).document(Language.EN, "urn:uuid:1");

        assertEquals("/problems/invalid", document.getString("type"));
        assertEquals("Invalid request", document.getString("title"));
        assertEquals(422, document.getInt("status"));
        assertEquals("urn:uuid:1", document.getString("instance"));
        assertEquals(
                "{\"pointer\":\"/title\",\"code\":\"too-long\",\"message\":\"At most 200 are allowed.\"}",
                document.getJsonArray("errors").get(0).toString());
    }

    @Test
    void facts_are_members_and_fill_the_sentences_but_replace_nothing() {
        Map<String, Object> facts = Map.of("status", "CLOSED", "action", "START", "allowed", List.of());

        JsonObject document =
                Problem.of(ProblemType.ILLEGAL_TRANSITION).with(facts).document(Language.EN, "urn:uuid:1");

        assertEquals("START", document.getString("action"));
        assertEquals(409, document.getInt("status"));
        assertEquals(List.of(), document.getJsonArray("allowed"));
        assertTrue(document.getString("detail").contains("START"), document::toString);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, FR",
                "'', FR",
                "en, EN",
                "en-GB, EN",
                "de, FR",
                "'de, en;q=0.5', EN",
                "'fr;q=0.1, en;q=0.9', EN",
                "'en;q=0, fr', FR",
                "*, FR",
                "';;;', FR"
            })
    void the_reader_chooses_the_language(String header, Language language) {
        assertEquals(language, Language.accepted(header));
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_and_every_field_error_has_words_and_no_words_are_left_over(Language language) {
        Set<String> needed = new TreeSet<>();
        Arrays.stream(ProblemType.values())
                .forEach(type -> needed.addAll(
                        Set.of("problem." + type.slug() + ".title", "problem." + type.slug() + ".detail")));
        Arrays.stream(InvalidValue.Problem.values())
                .forEach(problem ->
                        needed.add("field." + FieldError.of("", problem).code()));

        Set<String> said = new TreeSet<>(language.keys());
        said.removeIf(key -> key.startsWith("status."));

        assertEquals(needed, said);
    }

    @Test
    void both_languages_say_the_same_things() {
        assertEquals(Language.EN.keys(), Language.FR.keys());
        Language.EN
                .keys()
                .forEach(key -> assertEquals(
                        placeholders(Language.EN.message(key)), placeholders(Language.FR.message(key)), key));
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_page_that_names_its_status(ProblemType type) throws Exception {
        try (var page = Problem.class.getResourceAsStream("/problems/" + type.slug() + ".md")) {
            assertNotNull(page, type.slug());
            String text = new String(page.readAllBytes(), UTF_8);
            assertTrue(text.contains("Status " + type.status() + ", type `" + type.uri() + "`"), text);
        }
    }

    @Test
    void a_status_without_a_type_is_told_as_it_is() {
        JsonObject document = Problem.blank(405).document(Language.FR, "urn:uuid:1");

        assertEquals("about:blank", document.getString("type"));
        assertEquals("Méthode non permise", document.getString("title"));
        assertFalse(Problem.blank(418)
                .document(Language.EN, "urn:uuid:1")
                .getString("title")
                .isEmpty());
    }

    private static List<String> placeholders(String message) {
        return Stream.of(message.split("(?=\\{)|(?<=})", -1))
                .filter(part -> part.startsWith("{"))
                .sorted()
                .toList();
    }
}
