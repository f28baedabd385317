package org.appticket.application.account;

import org.appticket.application.people.Correspondence;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.account.Letter;
import org.appticket.domain.account.LetterKind;

/**
 * Takes down that somebody says they forgot their password. Whether there is such an account is found out later, when the
 * letter goes out, so that neither the answer nor the work nor the time tells it (rule ACC-7 in
 * {@code docs/rules.md}).
 */
public final class RequestPasswordReset {

    /** How many requests may wait; more are dropped, so that nobody can fill the store with them. */
    public static final int MOST_WAITING = 1_000;

    private final UnitOfWork unitOfWork;
    private final Correspondence mail;

    /**
     * Over the letters.
     *
     * @param unitOfWork what it is done in
     * @param mail where they are
     */
    public RequestPasswordReset(UnitOfWork unitOfWork, Correspondence mail) {
        this.unitOfWork = unitOfWork;
        this.mail = mail;
    }

    /**
     * What is asked for.
     *
     * @param typed a login or an e-mail address, at most 200 characters
     */
    public record Command(String typed) {}

    /**
     * Takes it down.
     *
     * @param command what is asked for
     */
    public void handle(Command command) {
        if (mail.mailing()) {
            unitOfWork.run(() -> {
                if (mail.letters().countWaiting(LetterKind.PASSWORD_RESET) < MOST_WAITING) {
                    mail.letters().add(Letter.forgotten(command.typed(), mail.now()));
                }
                return true;
            });
        }
    }
}
