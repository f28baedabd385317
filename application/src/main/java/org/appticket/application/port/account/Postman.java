package org.appticket.application.port.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.PhoneNumber;

/** Brings letters to people's mailboxes. Never used inside a unit of work. Safe for use by many threads. */
public interface Postman {

    /** What became of a letter. */
    enum Outcome {
        /** Somebody has taken responsibility for it. */
        DELIVERED,
        /** It could not be handed over now; it may be later. */
        NOT_NOW,
        /** It was refused, and would be again. */
        REFUSED
    }

    /**
     * A letter as it goes out.
     *
     * @param id tells it from all other letters that say something else, and is the same when it goes out again
     * @param kind what it is about
     * @param to to whom
     * @param link what they may follow, if anything
     */
    record Delivery(String id, LetterKind kind, Recipient to, Optional<Link> link) {}

    /**
     * To whom a letter goes.
     *
     * @param address their address; their number among people where they are told by their browsers
     * @param name their name
     * @param login by which they sign in
     * @param language in which they are spoken to
     * @param zone in whose time they read
     */
    record Recipient(String address, String name, String login, Language language, ZoneId zone) {

        /**
         * Where somebody is reached by a channel.
         *
         * @param person who
         * @param channel by what
         * @return nothing if their access has ended, or they are not reached by it
         */
        public static Optional<Recipient> of(Person person, Channel channel) {
            return address(person, channel).filter(any -> person.active()).map(address -> at(address, person));
        }

        /**
         * Somebody at an address.
         *
         * @param address where; not always the one of their account
         * @param person who
         * @return both
         */
        public static Recipient at(String address, Person person) {
            return new Recipient(
                    address,
                    person.name(),
                    person.login().value(),
                    person.profile().language(),
                    person.profile().zoneId());
        }

        private static Optional<String> address(Person person, Channel channel) {
            return switch (channel) {
                case IN_APP -> Optional.empty();
                case EMAIL -> person.profile().email();
                case SMS -> person.profile().phone().flatMap(PhoneNumber::parse).map(PhoneNumber::value);
                case PUSH -> Optional.of(person.id().toString());
            };
        }
    }

    /**
     * What is to be followed.
     *
     * @param address an absolute address with a secret in its fragment
     * @param validUntil from when on it leads nowhere
     */
    record Link(String address, Instant validUntil) {
        @Override
        public String toString() {
            return "a link until " + validUntil;
        }
    }

    /**
     * Brings a letter. It takes ten seconds at most.
     *
     * @param delivery the letter
     * @return what became of it
     */
    Outcome deliver(Delivery delivery);
}
