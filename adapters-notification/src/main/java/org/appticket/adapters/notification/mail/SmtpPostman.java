package org.appticket.adapters.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.port.account.Postman;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters over by SMTP, each in a conversation of its own. A server that does not come to an end within ten seconds is
 * given up; few such conversations go on at a time, so that a server that hangs cannot take all threads.
 */
public final class SmtpPostman implements Postman {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final int AT_A_TIME = 4;
    private static final int TOTAL_SECONDS = 10;
    private static final String REFUSED_FOR_GOOD = "(?s)\\s*5\\d\\d[ -].*";

    private final MailServer server;
    private final ThreadPoolExecutor conversations =
            new ThreadPoolExecutor(0, AT_A_TIME, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), SmtpPostman::thread);

    /** By this server. */
    public SmtpPostman(MailServer server) {
        this.server = server;
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        try {
            Future<Outcome> conversation = conversations.submit(() -> handOver(delivery));
            return awaited(conversation);
        } catch (RejectedExecutionException hanging) {
            LOG.warning(() -> "letters wait: the mail server " + server.host() + " does not come to an end");
            return Outcome.NOT_NOW;
        }
    }

    private Outcome awaited(Future<Outcome> conversation) {
        try {
            return conversation.get(TOTAL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            conversation.cancel(true);
            LOG.warning(() -> "a letter waits: the mail server " + server.host() + " takes too long");
        } catch (InterruptedException stopped) {
            conversation.cancel(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            LOG.log(Level.WARNING, "a letter waits: it could not be handed over", failed.getCause());
        }
        return Outcome.NOT_NOW;
    }

    private Outcome handOver(Delivery delivery) {
        try {
            Session session = Session.getInstance(server.properties());
            LetterMessage message = LetterMessage.of(session, delivery, server.from());
            message.saveChanges();
            try (Transport transport = session.getTransport(server.protocol())) {
                connect(transport);
                transport.sendMessage(message, message.getAllRecipients());
            }
            return Outcome.DELIVERED;
        } catch (AddressException noAddress) {
            LOG.warning(() -> "a letter is given up: its recipient cannot stand in the head of a mail");
            return Outcome.REFUSED;
        } catch (MessagingException failure) {
            boolean forGood = failure instanceof SendFailedException refused && isForGood(refused);
            LOG.warning(() -> "a letter " + (forGood ? "is given up" : "waits") + ": " + reason(failure));
            return forGood ? Outcome.REFUSED : Outcome.NOT_NOW;
        }
    }

    private void connect(Transport transport) throws MessagingException {
        @Nullable String user = server.account().map(MailServer.Account::user).orElse(null);
        @Nullable
        String password = server.account().map(MailServer.Account::password).orElse(null);
        transport.connect(server.host(), server.port(), user, password);
    }

    /** The recipient was refused, and not by a server that only had no time. */
    private static boolean isForGood(SendFailedException failure) {
        boolean recipient = failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
        for (Exception cause = failure; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (recipient && String.valueOf(next.getMessage()).matches(REFUSED_FOR_GOOD)) {
                return true;
            }
        }
        return false;
    }

    /** What the server says may name people, so it is told only where somebody looks for it. */
    private String reason(MessagingException failure) {
        LOG.log(Level.FINE, "what the mail server said", failure);
        String kind = failure instanceof AuthenticationFailedException
                ? "refuses the account of " + "APPTICKET_MAIL_USER"
                : "cannot be spoken to or refuses (" + failure.getClass().getSimpleName() + ")";
        return "the mail server " + server.host() + ":" + server.port() + " " + kind;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "appticket-mail");
        thread.setDaemon(true);
        return thread;
    }
}
