package org.appticket.application.fake;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.port.Salts;
import org.appticket.domain.history.Salt;

/** Salts that count: no two alike, and the same ones every time. */
public final class InMemorySalts implements Salts {
    private final AtomicLong count = new AtomicLong();

    @Override
    public Salt get() {
        return Salt.of(ByteBuffer.allocate(Salt.LENGTH)
                .putLong(0x5EED)
                .putLong(count.incrementAndGet())
                .array());
    }
}
