package org.appticket.application.port.account;

import java.time.Instant;
import java.util.List;
import org.appticket.domain.account.Letter;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/**
 * The letters that are to go out, shared by all nodes, and which went out lately. Used inside a
 * {@link org.appticket.application.port.UnitOfWork}.
 */
public interface Letters {

    /**
     * A letter that somebody has undertaken to send, until it is due again. Who holds it is told by the attempt: whoever
     * undertakes it later has a higher one.
     *
     * @param number of the letter
     * @param attempt the how manieth attempt it is, from 1
     * @param letter the letter
     */
    record Claim(long number, int attempt, Letter letter) {}

    /**
     * Adds a letter, which is due at once.
     *
     * @param letter the letter
     */
    void add(Letter letter);

    /**
     * How many letters of a kind have not gone out yet.
     *
     * @param kind the kind
     * @return the number
     */
    int countWaiting(LetterKind kind);

    /**
     * Undertakes to send letters that are due. Nobody waits for letters that another one is undertaking at this moment.
     *
     * @param now when
     * @param dueAgain when others may undertake them, unless they were removed or postponed until then
     * @param atMost how many
     * @return the letters, those that were due first
     */
    List<Claim> claim(Instant now, Instant dueAgain, int atMost);

    /**
     * Whether a letter is still there and nobody else has undertaken it since; until the unit of work ends nobody else does.
     *
     * @param claim an undertaking
     * @return false if the letter is somebody else's business now, or nobody's
     */
    boolean holds(Claim claim);

    /**
     * Lets a letter wait, if the claim still {@linkplain #holds(Claim) holds}.
     *
     * @param claim an undertaking
     * @param dueAt when it is due again
     */
    void postpone(Claim claim, Instant dueAt);

    /**
     * Removes a letter, if the claim still {@linkplain #holds(Claim) holds}.
     *
     * @param claim an undertaking
     */
    void remove(Claim claim);

    /**
     * Removes all letters about a person that would carry a secret.
     *
     * @param person who
     */
    void withdraw(PersonId person);

    /**
     * Keeps that a letter went out.
     *
     * @param recipient a digest that stands for the address
     * @param at when
     */
    void addSent(Digest recipient, Instant at);

    /**
     * How many letters went out to an address.
     *
     * @param recipient a digest that stands for the address
     * @param since from when on, inclusive
     * @return the number
     */
    int countSent(Digest recipient, Instant since);

    /**
     * Forgets which letters went out.
     *
     * @param before before when, exclusive
     */
    void forgetSent(Instant before);
}
