package org.appticket.application.contract.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.port.inbound.MailboxMarks;
import org.appticket.application.port.inbound.MailboxMarks.Hold;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;
import org.junit.jupiter.api.Test;

/** What {@link MailboxMarks} promise. */
public interface MailboxMarksContract extends OverPorts {

    /** When everything here begins. */
    Instant BEGINNING = Instant.parse("2031-03-02T09:00:00.123456Z");

    /** How long a mailbox is held. */
    Duration LEASE = Duration.ofMinutes(10);

    /** The marks over the same store as the ports. */
    MailboxMarks marks();

    private MailboxName mailbox() {
        return new MailboxName("box-" + ports().identifiers().nextPerson());
    }

    private Optional<Hold> taken(MailboxName mailbox, Instant now) {
        return inUnit(() -> marks().take(mailbox, new Holder("here"), now, now.plus(LEASE)));
    }

    private <T> T inUnit(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }

    private boolean advanced(Hold hold, MailboxPosition position, Instant until) {
        return inUnit(() -> marks().advance(hold, position, until));
    }

    @Test
    default void a_mailbox_is_read_by_one_at_a_time_until_the_lease_ends() {
        MailboxName mailbox = mailbox();
        Hold first = taken(mailbox, BEGINNING).orElseThrow();
        assertEquals(Optional.empty(), first.position());
        assertEquals(Optional.empty(), taken(mailbox, BEGINNING.plus(LEASE).minusNanos(1_000)));
        Hold second = taken(mailbox, BEGINNING.plus(LEASE)).orElseThrow();
        assertTrue(second.fence() > first.fence());
        assertFalse(advanced(first, new MailboxPosition(1, 9), BEGINNING.plus(LEASE)));
        assertTrue(advanced(second, new MailboxPosition(1, 2), BEGINNING.plus(LEASE.multipliedBy(2))));
    }

    @Test
    default void who_takes_it_next_goes_on_where_it_was_left() {
        MailboxName mailbox = mailbox();
        Hold first = taken(mailbox, BEGINNING).orElseThrow();
        MailboxPosition position = new MailboxPosition(4_294_967_295L, 4_294_967_294L);
        assertTrue(advanced(first, position, BEGINNING.plus(LEASE)));
        inUnit(() -> {
            marks().release(first, BEGINNING.plusSeconds(1));
            return mailbox;
        });
        assertEquals(
                Optional.of(position),
                taken(mailbox, BEGINNING.plusSeconds(1)).orElseThrow().position());
    }

    @Test
    default void a_lease_is_made_longer_and_shorter_by_who_has_it_and_nobody_else() {
        MailboxName mailbox = mailbox();
        Hold first = taken(mailbox, BEGINNING).orElseThrow();
        MailboxPosition position = new MailboxPosition(3, 7);
        assertTrue(advanced(first, position, BEGINNING.plus(LEASE)));
        Instant sooner = BEGINNING.plusSeconds(60);
        assertTrue(inUnit(() -> marks().prolong(first, sooner)));
        assertEquals(Optional.empty(), taken(mailbox, sooner.minusNanos(1_000)));
        Hold second = taken(mailbox, sooner).orElseThrow();
        assertEquals(Optional.of(position), second.position());
        assertFalse(inUnit(() -> marks().prolong(first, sooner)));
        Instant later = sooner.plus(LEASE).plusSeconds(1);
        assertTrue(inUnit(() -> marks().prolong(second, later)));
        assertEquals(Optional.empty(), taken(mailbox, later.minusNanos(1_000)));
    }

    @Test
    default void a_hold_that_is_none_any_more_ends_nothing() {
        MailboxName mailbox = mailbox();
        Hold first = taken(mailbox, BEGINNING).orElseThrow();
        Instant later = BEGINNING.plus(LEASE);
        assertTrue(taken(mailbox, later).isPresent());
        inUnit(() -> {
            marks().release(first, later);
            return mailbox;
        });
        assertEquals(Optional.empty(), taken(mailbox, later.plusSeconds(1)));
    }
}
