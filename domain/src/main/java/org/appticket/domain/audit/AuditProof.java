package org.appticket.domain.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.appticket.domain.audit.AuditFlaw.Kind;

/**
 * Walks along the audit log, a few entries at a time, and finds the first place where it is not what it was (rule AUD-1 in
 * {@code docs/rules.md}). The log may grow meanwhile. It is used by one thread, once.
 */
public final class AuditProof {

    private final AuditHead end;
    private final Map<Long, AuditHead> known = new TreeMap<>();
    private final AtomicReference<AuditHead> last;

    /**
     * Begins.
     *
     * @param start after which entry
     * @param checkpoints where the log is known to have ended, all of them genuine
     * @param end where it ends, read after the checkpoints
     */
    public AuditProof(AuditHead start, List<AuditCheckpoint> checkpoints, AuditHead end) {
        this.last = new AtomicReference<>(start);
        this.end = end;
        checkpoints.forEach(checkpoint -> known.put(checkpoint.head().sequence(), checkpoint.head()));
    }

    /**
     * Where the proven part ends.
     *
     * @return the last entry that was taken
     */
    public AuditHead last() {
        return Objects.requireNonNull(last.get());
    }

    /**
     * Goes on.
     *
     * @param entries the next entries, as they are stored
     * @return the first place that is wrong; nothing if all is well so far
     */
    public Optional<AuditFlaw> take(List<SealedEntry> entries) {
        for (SealedEntry entry : entries) {
            Optional<AuditFlaw> flaw = flawOf(entry);
            if (flaw.isPresent()) {
                return flaw;
            }
            last.set(entry.head());
        }
        return Optional.empty();
    }

    /**
     * Ends, when there are no more entries.
     *
     * @param now where the log ends by now
     * @return where it was cut off or goes on although it should not; nothing if it is whole
     */
    public Optional<AuditFlaw> end(AuditHead now) {
        long furthest = known.keySet().stream().reduce(end.sequence(), Math::max);
        boolean cutOff = last().sequence() < furthest;
        boolean goesOn = last().sequence() > now.sequence();
        return cutOff || goesOn
                ? Optional.of(new AuditFlaw(Math.min(last().sequence(), now.sequence()) + 1, Kind.END))
                : Optional.empty();
    }

    private Optional<AuditFlaw> flawOf(SealedEntry entry) {
        if (!entry.isGenuineAfter(last())) {
            return Optional.of(new AuditFlaw(last().sequence() + 1, Kind.ENTRY));
        }
        if (known.containsKey(entry.sequence()) && !entry.head().equals(known.get(entry.sequence()))) {
            return Optional.of(new AuditFlaw(entry.sequence(), Kind.CHECKPOINT));
        }
        boolean other = entry.sequence() == end.sequence() && !entry.head().equals(end);
        return other ? Optional.of(new AuditFlaw(entry.sequence(), Kind.END)) : Optional.empty();
    }
}
