package org.appticket.application.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.application.people.Registry;
import org.appticket.application.port.account.Letters;
import org.appticket.application.port.account.Letters.Claim;
import org.appticket.application.port.account.Postman;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.application.port.account.Postman.Outcome;

/**
 * Sends the letters that are due, to be called all the time on every node. A letter goes out at least once; a secret is made
 * only when its letter goes out. What cannot be sent is tried again at growing intervals, for {@link #PATIENCE} at most.
 */
public final class SendLetters {

    /** How long a letter is tried to be sent. */
    public static final Duration PATIENCE = Duration.ofDays(3);

    /** In which time {@link LetterWriting#MOST_TO_ONE} letters go to one address at most. */
    public static final Duration RATE_PERIOD = Duration.ofHours(1);

    private static final int AT_A_TIME = 8;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Registry registry;
    private final Postman postman;
    private final LetterWriting writing;

    /**
     * Over the letters.
     *
     * @param registry where accounts and letters are
     * @param postman who brings them
     * @param writing makes letters of what was asked for
     */
    public SendLetters(Registry registry, Postman postman, LetterWriting writing) {
        this.registry = registry;
        this.postman = postman;
        this.writing = writing;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * What became of the letters that were due.
     *
     * @param sent how many went out
     * @param abandoned those that will never go out, without what was in them
     */
    public record Result(int sent, List<Claim> abandoned) {}

    /**
     * Sends them.
     *
     * @param command what is asked for
     * @return what became of them; there may be more
     */
    public Result handle(Command command) {
        Instant begun = registry.mail().now();
        List<Claim> claims = registry.unitOfWork().run(() -> letters().claim(begun, begun.plus(LEASE), AT_A_TIME));
        List<Claim> abandoned = new ArrayList<>();
        int sent = 0;
        for (Claim claim : claims) {
            Optional<Delivery> delivery = registry.unitOfWork().run(() -> writing.written(claim));
            Optional<Outcome> outcome = delivery.map(postman::deliver);
            boolean ends = outcome.isPresent() && registry.unitOfWork().run(() -> settled(claim, outcome.get()));
            sent += outcome.filter(Outcome.DELIVERED::equals).isPresent() ? 1 : 0;
            if (ends && outcome.filter(Outcome.DELIVERED::equals).isEmpty()) {
                abandoned.add(claim);
            }
        }
        return new Result(sent, List.copyOf(abandoned));
    }

    /** Whether the letter is done with. */
    private boolean settled(Claim claim, Outcome outcome) {
        Instant now = registry.mail().now();
        boolean patient = claim.letter().requestedAt().plus(PATIENCE).isAfter(now);
        if (outcome == Outcome.NOT_NOW && patient) {
            letters().postpone(claim, now.plus(writing.pauseAfter(claim)));
            return false;
        }
        letters().remove(claim);
        return true;
    }

    private Letters letters() {
        return registry.mail().letters();
    }
}
