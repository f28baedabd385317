package org.appticket.adapters.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.appticket.adapters.rest.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_missing_version_is_asked_for(String header) {
        Rejection rejection = assertThrows(Rejection.class, () -> IfMatch.required(header));

        assertEquals(428, rejection.problem().status());
    }

    @Test
    void a_list_accepts_each_of_its_versions_and_a_star_accepts_all() {
        IfMatch list = IfMatch.required("\"3\", \"5\"");

        assertTrue(list.accepts(3) && list.accepts(5));
        assertFalse(list.accepts(4));
        assertTrue(IfMatch.required(" * ").accepts(9));
        assertTrue(IfMatch.optional(null).accepts(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"3\"", "3", "\"03\"", "\"three\"", "\"\"", "\"99999999999999999999\"", "\"3", "**"})
    void weak_foreign_and_broken_tags_match_nothing(String header) {
        assertFalse(IfMatch.required(header).accepts(3));
    }

    @Test
    void a_known_tag_saves_the_answer() {
        assertTrue(EntityTags.noneMatchFails("W/\"2\", \"3\"", "\"3\""));
        assertTrue(EntityTags.noneMatchFails("W/\"3\"", "\"3\""));
        assertTrue(EntityTags.noneMatchFails("*", "\"3\""));
        assertFalse(EntityTags.noneMatchFails("\"2\"", "\"3\""));
        assertFalse(EntityTags.noneMatchFails(null, "\"3\""));
    }
}
