package org.appticket.application.fake.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.account.Letters;
import org.appticket.domain.account.Letter;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/** The letters of a store. */
public final class InMemoryLetters implements Letters {
    private final InMemoryStore store;
    private final InMemoryTable<Long, Waiting> waiting;
    private final InMemoryTable<Long, Sent> sent;
    private final AtomicLong numbers = new AtomicLong();

    private record Waiting(long number, Letter letter, int attempts, Instant dueAt) {
        Claim claim() {
            return new Claim(number, attempts, letter);
        }
    }

    private record Sent(long number, Digest recipient, Instant at) {}

    /** Over a store. */
    public InMemoryLetters(InMemoryStore store) {
        this.store = store;
        this.waiting = new InMemoryTable<>(store);
        this.sent = new InMemoryTable<>(store);
    }

    @Override
    public void add(Letter letter) {
        store.requireInside();
        long number = numbers.incrementAndGet();
        waiting.put(number, new Waiting(number, letter, 0, letter.requestedAt()));
    }

    @Override
    public int countWaiting(LetterKind kind) {
        return waiting.list(letter -> letter.letter().kind() == kind).size();
    }

    @Override
    public List<Claim> claim(Instant now, Instant dueAgain, int atMost) {
        store.requireInside();
        List<Waiting> claimed = waiting.list(letter -> !letter.dueAt().isAfter(now)).stream()
                .sorted(Comparator.comparing(Waiting::dueAt).thenComparing(Waiting::number))
                .limit(atMost)
                .map(letter -> new Waiting(letter.number(), letter.letter(), letter.attempts() + 1, dueAgain))
                .toList();
        claimed.forEach(letter -> waiting.put(letter.number(), letter));
        return claimed.stream().map(Waiting::claim).toList();
    }

    @Override
    public boolean holds(Claim claim) {
        store.requireInside();
        return waiting.find(claim.number())
                .filter(letter -> letter.attempts() == claim.attempt())
                .isPresent();
    }

    @Override
    public void postpone(Claim claim, Instant dueAt) {
        if (holds(claim)) {
            waiting.put(claim.number(), new Waiting(claim.number(), claim.letter(), claim.attempt(), dueAt));
        }
    }

    @Override
    public void remove(Claim claim) {
        if (holds(claim)) {
            waiting.remove(claim.number());
        }
    }

    @Override
    public void withdraw(PersonId person) {
        store.requireInside();
        waiting.list(letter -> letter.letter().person().filter(person::equals).isPresent()
                        && letter.letter().kind().purpose().isPresent())
                .forEach(letter -> waiting.remove(letter.number()));
    }

    @Override
    public void addSent(Digest recipient, Instant at) {
        store.requireInside();
        long number = numbers.incrementAndGet();
        sent.put(number, new Sent(number, recipient, at));
    }

    @Override
    public int countSent(Digest recipient, Instant since) {
        return sent.list(letter ->
                        letter.recipient().equals(recipient) && !letter.at().isBefore(since))
                .size();
    }

    @Override
    public void forgetSent(Instant before) {
        store.requireInside();
        sent.list(letter -> letter.at().isBefore(before)).forEach(letter -> sent.remove(letter.number()));
    }
}
