package org.appticket.domain.history;

import java.util.Optional;
import java.util.function.Supplier;

/** A value of an event, in the form in which it enters the digests of a history. */
public sealed interface SealedValue {

    /**
     * A value that says nothing private: an enum, a number, a flag or an instant.
     *
     * @param value as it is written; without tabs or line ends
     */
    record Fact(String value) implements SealedValue {

        /** Refuses what would make two histories look alike. */
        public Fact {
            if (value.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a fact with a control character");
            }
        }

        @Override
        public String canonical() {
            return "=" + value;
        }

        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }

        @Override
        public boolean isGenuine() {
            return true;
        }
    }

    /**
     * Free text, of which the history's digests know only a salted digest. Once the text is erased, that digest stays and
     * the history still proves itself.
     *
     * @param commitment the digest of salt and text
     * @param opening salt and text, until they are erased
     */
    record FreeText(Digest commitment, Optional<Opening> opening) implements SealedValue {

        @Override
        public String canonical() {
            return "#" + commitment;
        }

        @Override
        public Optional<String> text() {
            return opening.map(Opening::text);
        }

        @Override
        public boolean isGenuine() {
            return opening.filter(open -> !open.commitment().equals(commitment)).isEmpty();
        }
    }

    /**
     * What opens the digest of a free text.
     *
     * @param salt the salt that was used
     * @param text the text
     */
    record Opening(Salt salt, String text) {
        Digest commitment() {
            return Digest.ofText(salt.bytes(), text);
        }
    }

    /**
     * Seals a value.
     *
     * @param value the value
     * @param freeText whether it is free text
     * @param salts where a salt comes from, a fresh one each time
     * @return the sealed value
     */
    static SealedValue of(String value, boolean freeText, Supplier<Salt> salts) {
        if (!freeText) {
            return new Fact(value);
        }
        Opening opening = new Opening(salts.get(), value);
        return new FreeText(opening.commitment(), Optional.of(opening));
    }

    /**
     * How it enters a digest.
     *
     * @return one line, without tabs
     */
    String canonical();

    /**
     * The value, as it was.
     *
     * @return nothing if it was erased
     */
    Optional<String> text();

    /**
     * Whether the value is the one that was sealed.
     *
     * @return false if a text does not fit its digest
     */
    boolean isGenuine();
}
