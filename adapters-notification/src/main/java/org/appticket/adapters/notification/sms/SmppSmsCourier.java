package org.appticket.adapters.notification.sms;

import java.util.Optional;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;

/** Brings news as text messages, by a message centre that is spoken to by SMPP. */
public final class SmppSmsCourier implements Courier, AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.appticket.sms");

    private final SmppLine line;
    private final SmsWords words;

    /**
     * By a message centre.
     *
     * @param server which one
     * @param most how many segments a message may have
     */
    public SmppSmsCourier(SmppServer server, int most) {
        this(server, most, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    SmppSmsCourier(SmppServer server, int most, SSLSocketFactory trusting) {
        this.line = new SmppLine(server, trusting);
        this.words = new SmsWords(most);
    }

    @Override
    public Optional<Trouble> bring(News news) {
        return send(news.letter(), news.to(), words.text(news));
    }

    @Override
    public Optional<Trouble> bringTest(Digest letter, Recipient to) {
        return send(letter, to, words.test(to));
    }

    private Optional<Trouble> send(Digest letter, Recipient to, SmsText text) {
        SmppMessage message = SmppMessage.of(letter, to.address().substring(1), text);
        SmppAnswer answer = line.handOver(message);
        answer.trouble()
                .ifPresentOrElse(
                        trouble -> LOG.warning(() -> "a text message " + (trouble.isForGood() ? "is given up" : "waits")
                                + ": " + answer.words()),
                        () -> LOG.fine(
                                () -> "a text message of " + message.segments().size() + " segments is on its way"));
        return answer.trouble();
    }

    /** Ends the conversation with the message centre; nothing is brought any more. */
    @Override
    public void close() {
        line.close();
    }
}
