package org.appticket.adapters.notification.sms;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;

/**
 * Hands text messages over by SMPP, one after the other in one session. It is opened when there is a message, held while both
 * sides answer, and opened anew with the next message once it is gone. What does not come to an end within ten seconds is given up.
 */
final class SmppLine implements SmsLine {

    private static final Logger LOG = Logger.getLogger("org.appticket.sms");

    /** It tells of every connection, and of what was said; what matters is told here. Held, since loggers are forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.jsmpp");

    private static final int WAITING = 4;
    private static final int TOTAL_SECONDS = 10;
    private static final int BIND_MILLIS = 3_000;
    private static final int PART_MILLIS = 2_000;
    private static final Patience USUAL = new Patience(30_000, 5_000);

    private final SmppServer server;
    private final SmppSockets sockets;
    private final Patience patience;
    private final ThreadPoolExecutor conversation =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), SmppLine::thread);

    /** Of that one thread alone. */
    private @Nullable SMPPSession session;

    SmppLine(SmppServer server, SSLSocketFactory trusting) {
        this(server, trusting, USUAL);
    }

    SmppLine(SmppServer server, SSLSocketFactory trusting, Patience patience) {
        LIBRARY.setLevel(Level.OFF);
        this.server = server;
        this.sockets = new SmppSockets(server.tls(), trusting);
        this.patience = patience;
    }

    /**
     * How long the other side may say nothing.
     *
     * @param silence in milliseconds, until it is asked whether it is still there
     * @param answer in milliseconds, until a request counts as not answered
     */
    record Patience(int silence, int answer) {}

    /** It is handed over if the message centre has taken its last segment. */
    @Override
    public Answer handOver(Digest letter, String number, SmsText text) {
        SmppMessage message = SmppMessage.of(letter, number.substring(1), text);
        try {
            return awaited(conversation.submit(() -> attempt(message)));
        } catch (RejectedExecutionException hanging) {
            return Answer.of(Trouble.TOO_SLOW);
        }
    }

    private static Answer awaited(Future<Answer> answer) {
        try {
            return answer.get(TOTAL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            return Answer.of(Trouble.TOO_SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.of(Trouble.UNREACHABLE);
        } catch (ExecutionException failed) {
            LOG.log(Level.WARNING, "a text message waits: it could not be handed over", failed.getCause());
            return Answer.of(Trouble.REFUSED_FOR_NOW);
        } finally {
            answer.cancel(true);
        }
    }

    /** Where nothing was answered nobody knows what the other side holds: the next message begins anew. */
    private Answer attempt(SmppMessage message) throws PDUException {
        SMPPSession open = null;
        boolean understood = false;
        try {
            open = open();
            for (byte[] segment : message.segments()) {
                submit(open, message, segment);
            }
            understood = true;
            return Answer.TAKEN;
        } catch (NegativeResponseException refusal) {
            understood = refusal.getCommandStatus() != SMPPConstant.STAT_ESME_RINVBNDSTS;
            return SmppStatus.refused(refusal.getCommandStatus());
        } catch (ResponseTimeoutException silent) {
            return Answer.of(open != null && isBound(open) ? Trouble.TOO_SLOW : Trouble.UNREACHABLE);
        } catch (IOException | InvalidResponseException failure) {
            LOG.log(Level.FINE, "what went wrong on the way to the message centre", failure);
            return ofFailure(failure);
        } finally {
            if (!understood && open != null) {
                open.close();
            }
        }
    }

    private static Answer ofFailure(Exception failure) {
        if (failure.getCause() instanceof NegativeResponseException refusal) {
            return SmppStatus.turnedAway(refusal.getCommandStatus());
        }
        boolean slow =
                failure instanceof SocketTimeoutException || failure.getCause() instanceof ResponseTimeoutException;
        return Answer.of(slow ? Trouble.TOO_SLOW : Trouble.UNREACHABLE);
    }

    private SMPPSession open() throws IOException {
        SMPPSession held = session;
        if (held != null && isBound(held)) {
            return held;
        }
        SMPPSession fresh = new SMPPSession(sockets);
        fresh.setPduProcessorDegree(1);
        fresh.setEnquireLinkTimer(patience.silence());
        fresh.setTransactionTimer(patience.answer());
        fresh.connectAndBind(server.host(), server.port(), server.bind(), BIND_MILLIS);
        session = fresh;
        return fresh;
    }

    private static boolean isBound(SMPPSession session) {
        return session.getSessionState().isBound();
    }

    private void submit(SMPPSession open, SmppMessage message, byte[] segment)
            throws PDUException, IOException, ResponseTimeoutException, InvalidResponseException,
                    NegativeResponseException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SocketTimeoutException("nobody waits for this message any more");
        }
        open.submitShortMessage(
                "",
                server.sourceType(),
                server.sourcePlan(),
                server.sourceAddress(),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                message.digits(),
                new ESMClass(message.kind()),
                (byte) 0,
                (byte) 0,
                null,
                null,
                new RegisteredDelivery(0),
                (byte) 0,
                new RawDataCoding(message.dataCoding()),
                (byte) 0,
                segment);
    }

    /** Says goodbye, in bounded time. What is being said is said first; nothing can be handed over any more. */
    @Override
    public void close() {
        if (conversation.isShutdown()) {
            return;
        }
        try {
            conversation.submit(this::part).get(TOTAL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException failure) {
            LOG.log(Level.FINE, "the message centre was left without a word", failure);
        } finally {
            conversation.shutdownNow();
        }
    }

    private void part() {
        SMPPSession held = session;
        if (held != null) {
            held.setTransactionTimer(PART_MILLIS);
            held.unbindAndClose();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "appticket-sms");
        thread.setDaemon(true);
        return thread;
    }
}
