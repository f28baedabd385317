package org.appticket.application.fake.content;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.Verdict;

/** A scanner that knows one virus, and that a test can send away. */
public final class InMemoryVirusScanner implements VirusScanner {
    private volatile boolean away;
    private final AtomicInteger asked = new AtomicInteger();
    private Runnable before = () -> {};

    /** What happens whenever it is asked. */
    public void whenAsked(Runnable happens) {
        before = happens;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    /** From now on it does not answer, or it does again. */
    public void setAway(boolean away) {
        this.away = away;
    }

    @Override
    public Verdict scan(ByteSource content) {
        before.run();
        asked.incrementAndGet();
        if (away) {
            return Verdict.NONE;
        }
        String bytes = new String(Bytes.all(content), StandardCharsets.ISO_8859_1);
        return bytes.contains("EICAR-STANDARD") ? Verdict.infected("Eicar-Signature") : Verdict.CLEAN;
    }
}
