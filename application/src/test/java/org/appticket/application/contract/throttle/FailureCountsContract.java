package org.appticket.application.contract.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.throttle.FailureCounts;
import org.appticket.domain.NotFound;
import org.appticket.domain.history.Digest;
import org.appticket.domain.throttle.FailureCount;
import org.junit.jupiter.api.Test;

/** What {@link FailureCounts} keeps to. */
public interface FailureCountsContract extends ThrottleSetting {
    /** A count of some failures. */
    FailureCount SEVEN = new FailureCount(7, NOW, NOW.plusSeconds(4));

    /** The counts. */
    FailureCounts counts();

    private Optional<FailureCount> read(Digest key) {
        return within(() -> counts().lock(key));
    }

    private Digest kept(Digest account, FailureCount count) {
        Digest key = any();
        run(() -> {
            counts().lock(key);
            counts().save(key, account, count);
        });
        return key;
    }

    @Test
    default void nothing_was_counted_at_first() {
        Digest key = any();
        assertEquals(Optional.empty(), read(key));
        assertEquals(Optional.empty(), read(key));
    }

    @Test
    default void a_count_is_kept_as_it_is() {
        Digest key = kept(any(), SEVEN);
        assertEquals(Optional.of(SEVEN), read(key));
        FailureCount next = new FailureCount(8, NOW, NOW.plusSeconds(12));
        run(() -> {
            counts().lock(key);
            counts().save(key, any(), next);
        });
        assertEquals(Optional.of(next), read(key));
    }

    @Test
    default void a_count_of_work_that_failed_is_not_kept() {
        Digest key = any();
        assertThrows(
                NotFound.class,
                () -> run(() -> {
                    counts().lock(key);
                    counts().save(key, key, SEVEN);
                    throw new NotFound();
                }));
        assertEquals(Optional.empty(), read(key));
    }

    @Test
    default void a_count_can_be_forgotten() {
        Digest key = kept(any(), SEVEN);
        Digest other = kept(any(), SEVEN);
        run(() -> counts().remove(key));
        run(() -> counts().remove(key));
        assertEquals(Optional.empty(), read(key));
        assertEquals(Optional.of(SEVEN), read(other));
    }

    @Test
    default void all_counts_of_an_account_can_be_forgotten() {
        Digest account = any();
        Digest one = kept(account, SEVEN);
        Digest other = kept(account, SEVEN);
        Digest elsewhere = kept(any(), SEVEN);
        run(() -> counts().removeAllOf(account));
        assertEquals(Optional.empty(), read(one));
        assertEquals(Optional.empty(), read(other));
        assertEquals(Optional.of(SEVEN), read(elsewhere));
    }

    @Test
    default void counts_whose_delay_is_long_over_can_be_forgotten() {
        Digest old = kept(any(), SEVEN);
        Digest young = kept(any(), new FailureCount(7, NOW, NOW.plusSeconds(5)));
        int forgotten = within(() -> counts().removeOlderThan(NOW.plusSeconds(5)));
        assertTrue(forgotten >= 1, () -> "forgotten: " + forgotten);
        assertEquals(Optional.empty(), read(old));
        assertTrue(read(young).isPresent());
    }

    @Test
    default void of_twenty_at_once_each_is_counted() {
        Digest key = any();
        Together.run(
                20,
                thread -> within(() -> {
                    FailureCount before = counts().lock(key).orElse(FailureCount.none(NOW));
                    FailureCount after = new FailureCount(before.failures() + 1, NOW, NOW);
                    counts().save(key, key, after);
                    return after;
                }));
        assertEquals(20, read(key).orElseThrow().failures());
    }
}
