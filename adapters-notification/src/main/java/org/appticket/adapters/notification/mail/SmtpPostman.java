package org.appticket.adapters.notification.mail;

import org.appticket.application.port.account.Postman;
import org.appticket.domain.delivery.Trouble;

/** Brings letters about accounts by SMTP. */
public final class SmtpPostman implements Postman {

    private final SmtpLine line;

    /** By this server. */
    public SmtpPostman(MailServer server) {
        this.line = new SmtpLine(server);
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        return line.handOver(() -> LetterWords.draft(delivery))
                .map(SmtpPostman::outcome)
                .orElse(Outcome.DELIVERED);
    }

    private static Outcome outcome(Trouble trouble) {
        return trouble.isForGood() ? Outcome.REFUSED : Outcome.NOT_NOW;
    }
}
