package org.appticket.application.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appticket.application.people.Registry;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.account.Letters;
import org.appticket.application.port.account.Letters.Claim;
import org.appticket.application.port.account.Postman;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.access.Secret;
import org.appticket.domain.account.Letter;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/**
 * Makes a letter that can go out of what was asked for: finds out to whom it goes, and makes the secret in it. To be used
 * inside a unit of work.
 *
 * @param registry where accounts and letters are
 * @param secrets where secrets come from
 * @param links where a secret is to be used
 */
public record LetterWriting(Registry registry, Secrets secrets, AccountLinks links) {

    /** How many letters go to one address in {@link SendLetters#RATE_PERIOD} at most. */
    public static final int MOST_TO_ONE = 20;

    /** How many of these, counted with all others, may have been asked for by anybody. */
    static final int MOST_FORGOTTEN_TO_ONE = 15;

    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_AFTER = 9;

    /**
     * The letter that is to go out.
     *
     * @param claim what was asked for
     * @return the letter; nothing if it is not to go out, or not now
     */
    Optional<Postman.Delivery> written(Claim claim) {
        Letter letter = claim.letter();
        if (letter.person().isEmpty()) {
            letters().remove(claim);
            claimants(letter.address().orElse("")).forEach(this::resetAsked);
            return Optional.empty();
        }
        // The person first, like everybody who voids secrets does, so that nobody waits for the other.
        Person person = registry.people().get(letter.person().get());
        Optional<String> address =
                letter.address().or(person.profile()::email).filter(known -> mayGoTo(person, letter.kind()));
        if (!letters().holds(claim)) {
            return Optional.empty();
        }
        if (address.isEmpty()) {
            letters().remove(claim);
            return Optional.empty();
        }
        return isTooMuch(letter.kind(), address.get())
                ? postponed(claim)
                : Optional.of(delivery(claim, person, address.get()));
    }

    private void resetAsked(Person person) {
        if (registry.mail().write(person, LetterKind.PASSWORD_RESET)) {
            registry.audit().add(AuditEntry.of(AuditKind.PASSWORD_RESET_ASKED).about(person.id()));
        }
    }

    /** Doubles from time to time, with a fifth more or less, so that letters that failed together do not stay together. */
    Duration pauseAfter(Claim claim) {
        int doublings = Math.min(claim.attempt() - 1, LONGEST_AFTER);
        Duration pause = SHORTEST_PAUSE.multipliedBy(1L << doublings);
        Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        long percent = 80L + Byte.toUnsignedInt(secrets.next().digest().bytes()[0]) * 40L / 255;
        return bounded.multipliedBy(percent).dividedBy(100);
    }

    private Postman.Delivery delivery(Claim claim, Person person, String address) {
        Instant now = registry.mail().now();
        LetterKind kind = claim.letter().kind();
        Optional<Postman.Link> link = kind.purpose().map(purpose -> linkFor(person, purpose, address, now));
        // A secret is made for each attempt, so each says something else.
        String id = claim.number() + "." + (link.isPresent() ? claim.attempt() : 0);
        letters().addSent(recipient(address), now);
        return new Postman.Delivery(id, kind, Postman.Recipient.at(address, person), link);
    }

    private Postman.Link linkFor(Person person, Purpose purpose, String address, Instant now) {
        Secret secret = secrets.next();
        OneTimeSecret kept = OneTimeSecret.made(secret, purpose, person.id(), Optional.of(address), now);
        registry.mail().secrets().replace(kept);
        return links.link(secret, kept);
    }

    /** Whoever has no password signs in elsewhere, or was not there yet: there is nothing to be forgotten. */
    private boolean mayGoTo(Person person, LetterKind kind) {
        boolean forgotten = kind == LetterKind.PASSWORD_RESET;
        return person.active()
                && (!forgotten || registry.keys().passwords().find(person.id()).isPresent());
    }

    private boolean isTooMuch(LetterKind kind, String address) {
        int most = kind == LetterKind.PASSWORD_RESET ? MOST_FORGOTTEN_TO_ONE : MOST_TO_ONE;
        Instant since = registry.mail().now().minus(SendLetters.RATE_PERIOD);
        return letters().countSent(recipient(address), since) >= most;
    }

    /** What anybody can ask for is dropped; everything else waits. */
    private Optional<Postman.Delivery> postponed(Claim claim) {
        if (claim.letter().kind() == LetterKind.PASSWORD_RESET) {
            letters().remove(claim);
        } else {
            letters().postpone(claim, registry.mail().now().plus(SendLetters.RATE_PERIOD));
        }
        return Optional.empty();
    }

    private List<Person> claimants(String typed) {
        Optional<Person> named = login(typed).flatMap(registry.people()::find);
        return named.map(List::of)
                .orElseGet(() -> address(typed).map(registry.people()::list).orElse(List.of()));
    }

    private static Optional<Login> login(String typed) {
        try {
            return Optional.of(new Login(typed.strip()));
        } catch (InvalidValue nobodyIsCalledThat) {
            return Optional.empty();
        }
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (InvalidValue nobodyReadsThat) {
            return Optional.empty();
        }
    }

    private static Digest recipient(String address) {
        return Digest.ofText(address.toLowerCase(Locale.ROOT));
    }

    private Letters letters() {
        return registry.mail().letters();
    }
}
