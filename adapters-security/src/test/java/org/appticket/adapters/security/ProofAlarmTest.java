package org.appticket.adapters.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.appticket.application.contract.throttle.ProofWatchContract;
import org.appticket.application.port.throttle.ProofWatch;
import org.appticket.application.port.throttle.ProofWatch.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProofAlarmTest implements ProofWatchContract {
    private static final Logger LOG = Logger.getLogger("org.appticket.security");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final ProofAlarm alarm = new ProofAlarm(() -> now);
    private final List<LogRecord> lines = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Override
    public ProofWatch watch() {
        return alarm;
    }

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void many_failures_warn_once_a_minute() {
        fail(ProofAlarm.ALARMING - 1);
        assertEquals(0, lines.size());
        fail(ProofAlarm.ALARMING);
        assertEquals(1, lines.size());
        assertEquals(Level.WARNING, lines.get(0).getLevel());
        now = now.plusSeconds(60);
        fail(2 * ProofAlarm.ALARMING);
        assertEquals(2, lines.size());
    }

    @Test
    void failures_that_are_spread_out_do_not_warn() {
        for (int minute = 0; minute < 5; minute++) {
            fail(ProofAlarm.ALARMING - 1);
            now = now.plusSeconds(60);
        }
        assertEquals(0, lines.size());
    }

    @Test
    void every_outcome_is_counted() {
        fail(3);
        alarm.heard(Outcome.PROVEN);
        alarm.heard(Outcome.THROTTLED);
        alarm.heard(Outcome.THROTTLED);
        assertEquals(3, alarm.count(Outcome.FAILED));
        assertEquals(1, alarm.count(Outcome.PROVEN));
        assertEquals(2, alarm.count(Outcome.THROTTLED));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            alarm.heard(Outcome.FAILED);
        }
    }
}
