package org.appticket.domain.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_name_is_kept_in_nfc_without_blanks_around_it() {
        assertEquals("écran.png", FileName.of("  e\u0301cran.png ").value());
        assertEquals("a b.txt", FileName.of("a b.txt").value());
        assertEquals("CON", FileName.of("CON").value());
    }

    @Test
    void only_the_last_part_of_a_path_counts() {
        Map.of(
                        "../../x", "x",
                        "/etc/passwd", "passwd",
                        "C:\\Users\\ada\\bill.pdf", "bill.pdf",
                        "..\\..\\y.txt", "y.txt",
                        "a/b\\c", "c")
                .forEach((raw, name) -> assertEquals(name, FileName.of(raw).value(), raw));
    }

    @Test
    void what_names_nothing_is_refused() {
        for (String raw : List.of("", " ", ".", "..", "a/", "x/..", "\\", "../..")) {
            assertEquals(new Violation("fileName", Problem.BLANK, Map.of()), refused(raw), raw);
        }
    }

    @Test
    void characters_that_cannot_be_seen_or_turn_the_direction_are_refused() {
        for (String raw : List.of(
                "a\0.txt", "a\r\nX: y", "a\tb", "a\u0085b", "a\u2028b", "photo\u202Egpj.exe", "a\u2066b", "a\uD83D")) {
            assertEquals(new Violation("fileName", Problem.FORBIDDEN_CHARACTER, Map.of()), refused(raw), raw);
        }
    }

    @Test
    void a_name_has_at_most_255_code_points() {
        assertEquals(FileName.LONGEST, FileName.of("é".repeat(255)).value().length());
        assertEquals(
                "\uD83D\uDC31".repeat(255),
                FileName.of("\uD83D\uDC31".repeat(255)).value());
        assertEquals("👩‍🔧 نص.png", FileName.of("👩‍🔧 نص.png").value());

        for (String raw : List.of("x".repeat(300), "\uD83D\uDC31".repeat(256))) {
            assertEquals(new Violation("fileName", Problem.TOO_LONG, Map.of("max", 255)), refused(raw));
        }
    }

    @Test
    void names_that_were_not_checked_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new FileName("a/b"));
        assertThrows(IllegalArgumentException.class, () -> new FileName(" a"));
    }

    private static Violation refused(String raw) {
        return assertThrows(InvalidValue.class, () -> FileName.of(raw))
                .violations()
                .get(0);
    }
}
