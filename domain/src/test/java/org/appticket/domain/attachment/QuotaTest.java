package org.appticket.domain.attachment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.appticket.domain.Refusal;
import org.appticket.domain.TooLarge;
import org.junit.jupiter.api.Test;

class QuotaTest {
    private static final Quota QUOTA = new Quota(size(10), size(25), size(40));

    @Test
    void a_file_up_to_the_limits_fits() {
        assertDoesNotThrow(() -> QUOTA.require(size(10), size(15), size(30)));
        assertDoesNotThrow(() -> QUOTA.require(size(0), size(25), size(40)));
    }

    @Test
    void a_file_over_the_limit_is_too_large() {
        TooLarge refusal = assertThrows(TooLarge.class, () -> QUOTA.require(size(11), size(0), size(0)));

        assertEquals(Map.of("limit", 10L), refusal.facts());
    }

    @Test
    void a_file_for_which_there_is_no_room_is_refused() {
        assertEquals(
                Map.of("quota", "TICKET", "limit", 25L, "used", 16L),
                assertThrows(QuotaExceeded.class, () -> QUOTA.require(size(10), size(16), size(0)))
                        .facts());
        Refusal refusal = assertThrows(QuotaExceeded.class, () -> QUOTA.require(size(10), size(0), size(31)));
        assertEquals(Map.of("quota", "PERSON", "limit", 40L, "used", 31L), refusal.facts());
    }

    @Test
    void a_mebibyte_has_1048576_bytes() {
        assertEquals(26_214_400, FileSize.ofMebibytes(25).bytes());
    }

    private static FileSize size(long bytes) {
        return new FileSize(bytes);
    }
}
