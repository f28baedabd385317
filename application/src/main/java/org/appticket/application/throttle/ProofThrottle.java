package org.appticket.application.throttle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.throttle.FailureCounts;
import org.appticket.application.port.throttle.FamiliarPlaces;
import org.appticket.application.port.throttle.ProofWatch;
import org.appticket.application.port.throttle.ProofWatch.Outcome;
import org.appticket.domain.TooManyRequests;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.history.Digest;
import org.appticket.domain.throttle.FailureCount;
import org.appticket.domain.throttle.FailureLimit;

/**
 * Slows down whoever guesses passwords and codes (rules ACC-10 to ACC-12 in {@code docs/rules.md}). Accounts that do not exist are
 * treated as those that do.
 *
 * @param unitOfWork what it is kept in
 * @param memory what is remembered
 * @param watch who hears of it
 * @param clock what time it is
 */
public record ProofThrottle(UnitOfWork unitOfWork, Memory memory, ProofWatch watch, InstantSource clock) {

    /** How long a place stays familiar after a sign-in from there. */
    public static final Duration FAMILIAR_FOR = Duration.ofDays(30);

    /**
     * What is remembered.
     *
     * @param counts how often proof has failed
     * @param places from where it succeeded
     */
    public record Memory(FailureCounts counts, FamiliarPlaces places) {}

    /** An attempt that was counted as failed for now. */
    private record Attempt(Suspect suspect, boolean familiar) {
        Digest count() {
            return suspect.count(familiar);
        }
    }

    /**
     * Compares a proof, if it is not too early for that. The attempt counts as failed if the proof throws {@link Unauthenticated},
     * ends all counting for this account from this place if it answers, and does not count at all if it throws anything else.
     *
     * @param <T> what it answers
     * @param login the account, as somebody typed it
     * @param address the IP address that they come from
     * @param proof compares; outside a unit of work
     * @return what the proof answers
     * @throws TooManyRequests if it is too early; nothing was compared
     */
    public <T> T guard(String login, String address, Supplier<T> proof) {
        Attempt attempt = begin(Suspect.of(login, address));
        T proven;
        try {
            proven = proof.get();
        } catch (Unauthenticated wrong) {
            watch.heard(Outcome.FAILED);
            throw wrong;
        } catch (RuntimeException undecided) {
            keep(() -> takeBack(attempt));
            throw undecided;
        }
        keep(() -> {
            memory.counts().remove(attempt.count());
            lower(attempt.suspect().place(), attempt.suspect().place());
            memory.places().save(attempt.suspect().account(), attempt.suspect().place(), clock.instant());
        });
        watch.heard(Outcome.PROVEN);
        return proven;
    }

    /**
     * Forgets all failures for an account, and makes the place familiar: for whoever has proved by other means that the account is
     * theirs. Joins a unit of work.
     *
     * @param login the account
     * @param address the IP address that they come from
     */
    public void clear(String login, String address) {
        Suspect owner = Suspect.of(login, address);
        keep(() -> {
            memory.counts().removeAllOf(owner.account());
            memory.places().save(owner.account(), owner.place(), clock.instant());
        });
    }

    private Attempt begin(Suspect suspect) {
        try {
            return unitOfWork.run(() -> counted(suspect));
        } catch (TooManyRequests early) {
            watch.heard(Outcome.THROTTLED);
            throw early;
        }
    }

    /** Always in this order, so that two attempts never wait for each other. */
    private Attempt counted(Suspect suspect) {
        Instant now = clock.instant();
        boolean familiar = memory.places().contains(suspect.account(), suspect.place(), now.minus(FAMILIAR_FOR));
        Attempt attempt = new Attempt(suspect, familiar);
        FailureCount ofAccount = locked(attempt.count(), now);
        FailureCount ofPlace = locked(suspect.place(), now);
        Duration delay = longer(ofAccount.delayAt(now), ofPlace.delayAt(now));
        if (!delay.isZero()) {
            throw new TooManyRequests(delay);
        }
        memory.counts().save(attempt.count(), suspect.account(), ofAccount.raised(FailureLimit.ACCOUNT, now));
        memory.counts().save(suspect.place(), suspect.place(), ofPlace.raised(suspect.placeLimit(), now));
        return attempt;
    }

    private void takeBack(Attempt attempt) {
        lower(attempt.count(), attempt.suspect().account());
        lower(attempt.suspect().place(), attempt.suspect().place());
    }

    private void lower(Digest key, Digest account) {
        memory.counts()
                .lock(key)
                .ifPresent(count -> memory.counts().save(key, account, count.lowered(clock.instant())));
    }

    private FailureCount locked(Digest key, Instant now) {
        return memory.counts().lock(key).orElseGet(() -> FailureCount.none(now));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void keep(Runnable change) {
        unitOfWork.run(() -> {
            change.run();
            return true;
        });
    }
}
