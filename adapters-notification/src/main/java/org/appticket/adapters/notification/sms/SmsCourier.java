package org.appticket.adapters.notification.sms;

import java.util.Optional;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.history.Digest;

/** Brings news as text messages, by a gateway that is asked by HTTP or by a message centre that is spoken to by SMPP. */
public final class SmsCourier implements Courier, AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.appticket.sms");

    private final SmsLine line;
    private final SmsWords words;

    /**
     * By a gateway.
     *
     * @param outgoing what may be asked
     * @param gateway who is asked
     * @param secret what stands where the template has it; possibly empty
     * @param most how many segments a message may have
     */
    public SmsCourier(Outgoing outgoing, SmsGateway gateway, String secret, int most) {
        this(new HttpSmsLine(outgoing, gateway, secret), most);
    }

    /**
     * By a message centre.
     *
     * @param server which one
     * @param most how many segments a message may have
     */
    public SmsCourier(SmppServer server, int most) {
        this(new SmppLine(server, (SSLSocketFactory) SSLSocketFactory.getDefault()), most);
    }

    SmsCourier(SmsLine line, int most) {
        this.line = line;
        this.words = new SmsWords(most);
    }

    @Override
    public Optional<Setback> bring(News news) {
        return send(news.letter(), news.to(), words.text(news));
    }

    @Override
    public Optional<Setback> bringTest(Digest letter, Recipient to) {
        return send(letter, to, words.test(to));
    }

    private Optional<Setback> send(Digest letter, Recipient to, SmsText text) {
        SmsLine.Answer answer = line.handOver(letter, to.address(), text);
        answer.setback()
                .map(Setback::trouble)
                .ifPresentOrElse(
                        trouble -> LOG.warning(() -> "a text message " + (trouble.isForGood() ? "is given up" : "waits")
                                + ": " + trouble
                                + answer.code().map(code -> " (" + code + ")").orElse("")),
                        () -> LOG.fine(() -> "a text message of " + text.segments() + " segments is on its way"));
        return answer.setback();
    }

    /** Ends the conversation with whoever takes messages, if one is held; nothing is brought any more. */
    @Override
    public void close() {
        line.close();
    }
}
