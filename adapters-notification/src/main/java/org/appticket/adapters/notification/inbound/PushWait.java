package org.appticket.adapters.notification.inbound;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.iap.ResponseHandler;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;

/**
 * Waits in a folder until its server says that a mail came, in the one connection of the visit. A wait is begun anew every few
 * minutes: servers end one after half an hour, and what lies between may forget a connection sooner. One waits at a time; any
 * thread may end that.
 */
final class PushWait {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private @Nullable IMAPProtocol waiting;

    /**
     * Waits.
     *
     * @param goesOn asked at once, and whenever the server was silent for as long as it may be
     * @return whether to look for mails now; false if nobody wants to go on, and at once if the server cannot say that mails came
     * @throws MessagingException if the connection is gone
     */
    boolean await(IMAPFolder folder, BooleanSupplier goesOn) throws MessagingException {
        return Boolean.TRUE.equals(folder.doCommand(protocol -> isAwaited(protocol, goesOn)));
    }

    /** Ends the wait, if there is one; it asks whether to go on right after it began, so that none is missed. */
    synchronized void nudge() {
        IMAPProtocol there = waiting;
        if (there != null) {
            there.idleAbort();
            waiting = null;
        }
    }

    private synchronized void begin(IMAPProtocol protocol) {
        waiting = protocol;
    }

    private synchronized void forget() {
        waiting = null;
    }

    private synchronized boolean isOver() {
        return waiting == null;
    }

    private boolean isAwaited(IMAPProtocol protocol, BooleanSupplier goesOn) throws ProtocolException {
        if (!protocol.hasCapability("IDLE")) {
            return false;
        }
        // A mail that comes before the server has begun to wait is told then.
        AtomicBoolean came = new AtomicBoolean();
        ResponseHandler ear = said -> {
            if (said instanceof IMAPResponse news && news.keyEquals("EXISTS")) {
                came.set(true);
                nudge();
            }
        };
        protocol.addResponseHandler(ear);
        try {
            protocol.idleStart();
            begin(protocol);
            return listen(protocol, came, goesOn);
        } catch (RuntimeException failure) {
            nudge();
            throw failure;
        } finally {
            protocol.removeResponseHandler(ear);
            forget();
        }
    }

    private boolean listen(IMAPProtocol protocol, AtomicBoolean came, BooleanSupplier goesOn) throws ProtocolException {
        boolean wanted = goesOn.getAsBoolean();
        if (!wanted || came.get()) {
            nudge();
        }
        long begun = System.nanoTime();
        Response said = protocol.readIdleResponse();
        // Who does not answer to the end of a wait either is gone.
        while ((isSilence(said) && !isOver()) || protocol.processIdleResponse(said)) {
            if (isSilence(said)) {
                wanted = goesOn.getAsBoolean();
                if (!wanted || System.nanoTime() - begun > LONGEST.toNanos()) {
                    nudge();
                }
            }
            said = protocol.readIdleResponse();
        }
        return wanted;
    }

    /** Nothing came for as long as a server may take to answer, which is no failure here. */
    private static boolean isSilence(Response said) {
        return said.isBYE()
                && said.isSynthetic()
                && said.getException() instanceof SocketTimeoutException late
                && late.bytesTransferred == 0;
    }
}
