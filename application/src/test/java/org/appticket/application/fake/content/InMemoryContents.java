package org.appticket.application.fake.content;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.content.Contents;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.KeptContent;
import org.appticket.domain.TooLarge;
import org.appticket.domain.Unavailable;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.DamagedContent;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.history.RunningDigest;

/** Contents in memory, which a test can spoil, and whose room it can take away. */
public final class InMemoryContents implements Contents {
    private final InstantSource clock;
    private final Map<ContentId, byte[]> kept = new ConcurrentSkipListMap<>();
    private final Map<ContentId, Instant> since = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private volatile boolean full;

    /** None, at this time. */
    public InMemoryContents(InstantSource clock) {
        this.clock = clock;
    }

    /** From now on there is no room any more, or there is again. */
    public void setFull(boolean full) {
        this.full = full;
    }

    /** Flips a bit. */
    public void spoil(ContentId content) {
        kept.computeIfPresent(content, (id, before) -> {
            byte[] bytes = before.clone();
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        });
    }

    /** How many there are. */
    public int count() {
        return kept.size();
    }

    @Override
    public Content keep(ByteSource source, FileSize limit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1_024];
        RunningDigest digest = new RunningDigest();
        for (int length = source.next(buffer); length >= 0; length = source.next(buffer)) {
            bytes.write(buffer, 0, length);
            digest.add(buffer, length);
            if (full) {
                throw new Unavailable(Duration.ofSeconds(1));
            }
            if (bytes.size() > limit.bytes()) {
                throw new TooLarge(limit.bytes());
            }
        }
        ContentId id = new ContentId("%032x".formatted(numbers.incrementAndGet() * 0x9E3779B9L));
        since.put(id, clock.instant());
        kept.put(id, bytes.toByteArray());
        return new Content(id, new FileSize(bytes.size()), digest.end());
    }

    @Override
    public <T> T read(ContentId content, Function<ByteSource, T> reader) {
        return reader.apply(Bytes.source(
                Optional.ofNullable(kept.get(content)).orElseThrow(() -> new DamagedContent(content, "is missing"))));
    }

    @Override
    public void remove(ContentId content) {
        kept.remove(content);
    }

    @Override
    public List<KeptContent> list(Optional<ContentId> after, int limit) {
        return kept.keySet().stream()
                .filter(id -> after.filter(last -> id.compareTo(last) <= 0).isEmpty())
                .limit(limit)
                .map(id -> new KeptContent(id, since.getOrDefault(id, Instant.MAX)))
                .toList();
    }

    @Override
    public int removeUnfinished(Instant before) {
        return 0;
    }
}
