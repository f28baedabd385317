package org.appticket.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue.Problem;
import org.junit.jupiter.api.Test;

class TextRuleTest {

    @Test
    void the_longest_text_fits_and_one_character_more_does_not_whatever_the_script() {
        for (TextRule rule : TextRule.values()) {
            for (String character : List.of("a", "é", "語", "🙂")) {
                String longest = character.repeat(rule.max());

                assertEquals(longest, rule.check("text", longest));
                assertEquals(Problem.TOO_LONG, problem(rule, longest + character));
            }
        }
    }

    @Test
    void the_shortest_text_fits_and_one_character_less_does_not() {
        for (TextRule rule : TextRule.values()) {
            assertEquals("x".repeat(rule.min()), rule.check("text", "x".repeat(rule.min())));
        }
        assertEquals(Problem.TOO_SHORT, problem(TextRule.EMAIL, "xx"));
        assertEquals(Problem.BLANK, problem(TextRule.TITLE, ""));
        assertEquals("", TextRule.DESCRIPTION.check("text", ""));
    }

    @Test
    void a_text_without_a_visible_character_is_blank_where_one_is_needed() {
        for (String blank : List.of(" ", "\n\t ", "\u2003")) {
            assertEquals(Problem.BLANK, problem(TextRule.COMMENT, blank));
            assertEquals(blank, TextRule.DESCRIPTION.check("text", blank));
        }
    }

    @Test
    void every_control_character_but_newline_and_tab_is_forbidden() {
        for (int character = 0; character <= 0x9F; character++) {
            String text = "a" + (char) character + "b";
            if (Character.isISOControl(character) && character != '\n' && character != '\t') {
                assertEquals(Problem.FORBIDDEN_CHARACTER, problem(TextRule.COMMENT, text));
            } else {
                assertEquals(text, TextRule.COMMENT.check("text", text));
            }
        }
    }

    @Test
    void half_of_a_surrogate_pair_is_forbidden() {
        for (String half : List.of("\uD83D", "\uDE42", "a\uDFFF", "\uD800b", "\uDE42\uD83D")) {
            assertEquals(Problem.FORBIDDEN_CHARACTER, problem(TextRule.COMMENT, half));
        }
    }

    @Test
    void a_text_is_normalised_before_it_is_measured_and_otherwise_left_as_it_is() {
        assertEquals("é", TextRule.TITLE.check("text", "e\u0301"));
        assertEquals("é".repeat(200), TextRule.TITLE.check("text", "e\u0301".repeat(200)));
        assertEquals(" a  b ", TextRule.TITLE.check("text", " a  b "));
        assertEquals("ﬁ", TextRule.TITLE.check("text", "ﬁ"));
    }

    @Test
    void a_text_that_is_absent_stays_absent() {
        assertEquals(Optional.empty(), TextRule.REASON.check("reason", Optional.empty()));
        assertEquals(Optional.of("é"), TextRule.REASON.check("reason", Optional.of("e\u0301")));
    }

    @Test
    void a_text_far_too_long_is_refused_before_it_is_looked_at() {
        assertEquals(Problem.TOO_LONG, problem(TextRule.TAG, "\u0000".repeat(1_000)));
    }

    private static Problem problem(TextRule rule, String text) {
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> rule.check("text", text));
        assertEquals("text", refusal.violations().get(0).field());
        return refusal.violations().get(0).problem();
    }
}
