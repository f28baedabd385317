package org.appticket.adapters.notification.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.port.delivery.TeamCourier;
import org.appticket.domain.delivery.Setback;
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
    public Optional<Setback> bring(News news) {
        return handOver(() -> words.draft(news));
    }

    @Override
    public Optional<Setback> bring(TeamNews news) {
        return handOver(() -> teamWords.draft(news));
    }

    @Override
    public Optional<Setback> bringTest(Digest letter, Recipient to) {
        return handOver(() -> words.test(letter, to));
    }

    /** A mail server asks for no rest. */
    private Optional<Setback> handOver(Supplier<MailDraft> draft) {
        return line.handOver(draft).map(Setback::of);
    }
}
