package org.appticket.adapters.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private record Inner(Optional<String> text) {}

    private record Outer(
            long z, Instant at, TimeUnit unit, Optional<Inner> in, List<Object> a, Map<String, Object> m) {}

    @Test
    void members_stand_in_the_order_of_the_record_and_without_value_they_are_absent() {
        var shape = new Outer(
                7,
                Instant.parse("2026-03-02T09:00:00Z"),
                TimeUnit.DAYS,
                Optional.of(new Inner(Optional.empty())),
                List.of(1, true, "é\""),
                Map.of());

        assertEquals(
                "{\"z\":7,\"at\":\"2026-03-02T09:00:00Z\",\"unit\":\"DAYS\",\"in\":{},\"a\":[1,true,\"é\\\"\"],\"m\":{}}",
                RecordJson.text(shape));
    }

    @Test
    void a_type_nobody_foresaw_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> RecordJson.value(new Object()));
    }
}
