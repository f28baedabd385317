package org.appticket.adapters.rest.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.appticket.application.dsl.Together;
import org.junit.jupiter.api.Test;

final class CrowdsTest {
    private final Crowds crowds = new Crowds(8);

    @Test
    void the_unknown_together_get_a_quarter() {
        List<Crowds.Entry> inside = Stream.generate(crowds::unknown).limit(2).toList();
        assertTrue(inside.stream().allMatch(Crowds.Entry::open));
        assertFalse(crowds.unknown().open());
        assertTrue(crowds.known("a").open());
        inside.get(0).close();
        assertTrue(crowds.unknown().open());
    }

    @Test
    void one_credential_gets_three_quarters() {
        Stream.generate(() -> crowds.known("a")).limit(6).forEach(entry -> assertTrue(entry.open()));
        assertFalse(crowds.known("a").open());
        assertTrue(crowds.known("b").open());
    }

    @Test
    void whoever_was_not_let_in_takes_no_place_with_them() {
        crowds.unknown();
        crowds.unknown();
        for (int i = 0; i < 10; i++) {
            crowds.unknown().close();
        }
        assertFalse(crowds.unknown().open());
    }

    @Test
    void nothing_is_remembered_of_those_who_left() {
        Together.run(8, thread -> {
            for (int i = 0; i < 1_000; i++) {
                try (Crowds.Entry entry = crowds.known("thread " + thread % 3)) {
                    assertTrue(entry.open() || crowds.inside() > 0);
                }
            }
            return true;
        });
        assertEquals(0, crowds.inside());
    }
}
