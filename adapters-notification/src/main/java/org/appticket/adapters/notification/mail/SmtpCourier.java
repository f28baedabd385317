package org.appticket.adapters.notification.mail;

import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.port.delivery.TeamCourier;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;

/** Brings news by SMTP, with the words that people read in their mail programs. */
public final class SmtpCourier implements Courier, TeamCourier {

    private final SmtpLine line;
    private final NewsWords words;
    private final TeamWords teamWords;

    /** By this server. */
    public SmtpCourier(MailServer server) {
        this.line = new SmtpLine(server);
        this.words = NewsWords.load();
        this.teamWords = new TeamWords(words);
    }

    @Override
    public Optional<Trouble> bring(News news) {
        return line.handOver(() -> words.draft(news));
    }

    @Override
    public Optional<Trouble> bring(TeamNews news) {
        return line.handOver(() -> teamWords.draft(news));
    }

    @Override
    public Optional<Trouble> bringTest(Digest letter, Recipient to) {
        return line.handOver(() -> words.test(letter, to));
    }
}
