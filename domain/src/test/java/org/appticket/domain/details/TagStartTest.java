package org.appticket.domain.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.appticket.domain.InvalidValue;
import org.junit.jupiter.api.Test;

class TagStartTest {

    @Test
    void a_tag_begins_so_whatever_the_case() {
        TagStart start = new TagStart(" E\u0301cran ");

        assertEquals("écran ", start.text());
        assertTrue(start.fits("ÉCRAN plat"));
        assertFalse(start.fits("écran"));
        assertFalse(start.fits("un écran plat"));
        assertEquals(List.of("é", "É"), start.firstCharacters());
        assertEquals(List.of("%"), new TagStart("%1").firstCharacters());
    }

    @Test
    void every_tag_begins_with_nothing() {
        assertTrue(TagStart.ANY.fits("vpn"));
        assertEquals(List.of(), TagStart.ANY.firstCharacters());
    }

    @Test
    void what_no_tag_can_begin_with_is_refused() {
        assertEquals("x".repeat(50), new TagStart("X".repeat(50)).text());
        for (String wrong : List.of("x".repeat(51), "  ", "a\nb", "a\tb", "\u0007")) {
            assertThrows(InvalidValue.class, () -> new TagStart(wrong), wrong);
        }
    }
}
