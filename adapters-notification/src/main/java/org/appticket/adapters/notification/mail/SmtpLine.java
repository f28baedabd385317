package org.appticket.adapters.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.domain.delivery.Trouble;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands mails over by SMTP, each in a conversation of its own. A server that does not come to an end within ten seconds is
 * given up; few such conversations go on at a time, so that a server that hangs cannot take all threads.
 */
final class SmtpLine {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final int AT_A_TIME = 4;
    private static final int TOTAL_SECONDS = 10;
    private static final String END_OF_MAIL = ".";
    private static final String REFUSED_FOR_GOOD = "(?s)\\s*5\\d\\d[ -].*";

    private final MailServer server;
    private final ThreadPoolExecutor conversations =
            new ThreadPoolExecutor(0, AT_A_TIME, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), SmtpLine::thread);

    SmtpLine(MailServer server) {
        this.server = server;
    }

    /** Why a mail was not handed over; nothing if the server has taken it. */
    Optional<Trouble> handOver(Supplier<MailDraft> draft) {
        try {
            return awaited(conversations.submit(() -> conversation(draft.get())));
        } catch (RejectedExecutionException hanging) {
            LOG.warning(() -> "mail waits: the mail server " + server.host() + " does not come to an end");
            return Optional.of(Trouble.TOO_SLOW);
        }
    }

    private Optional<Trouble> awaited(Future<Optional<Trouble>> conversation) {
        try {
            return conversation.get(TOTAL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            conversation.cancel(true);
            LOG.warning(() -> "a mail waits: the mail server " + server.host() + " takes too long");
            return Optional.of(Trouble.TOO_SLOW);
        } catch (InterruptedException stopped) {
            conversation.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.of(Trouble.UNREACHABLE);
        } catch (ExecutionException failed) {
            LOG.log(Level.WARNING, "a mail waits: it could not be handed over", failed.getCause());
            return Optional.of(Trouble.REFUSED_FOR_NOW);
        }
    }

    private Optional<Trouble> conversation(MailDraft draft) {
        try {
            Session session = Session.getInstance(server.properties());
            MailMessage message = MailMessage.of(session, draft, server);
            message.saveChanges();
            Transport transport = session.getTransport(server.protocol());
            try {
                connect(transport);
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                part(transport);
            }
            return Optional.empty();
        } catch (MessagingException failure) {
            Trouble trouble = trouble(failure);
            // What the server says may name people, so it is told only where somebody looks for it.
            LOG.log(Level.FINE, "what the mail server said", failure);
            LOG.warning(() -> "a mail " + (trouble.isForGood() ? "is given up" : "waits") + ": the mail server "
                    + server.host() + ":" + server.port() + ", " + trouble + " ("
                    + failure.getClass().getSimpleName() + ")");
            return Optional.of(trouble);
        }
    }

    /** Whatever comes of it: what the server has taken it has taken, and would otherwise get again. */
    private static void part(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "the mail server went away without a word", gone);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        @Nullable String user = server.account().map(MailServer.Account::user).orElse(null);
        @Nullable
        String password = server.account().map(MailServer.Account::password).orElse(null);
        transport.connect(server.host(), server.port(), user, password);
    }

    private static Trouble trouble(MessagingException failure) {
        if (failure instanceof AddressException) {
            return Trouble.WRONG_ADDRESS;
        }
        if (failure instanceof AuthenticationFailedException) {
            return Trouble.SIGN_IN_REFUSED;
        }
        if (failure instanceof SMTPSendFailedException refused && isOfMail(refused)) {
            return Trouble.MESSAGE_REFUSED;
        }
        if (failure instanceof SendFailedException refused) {
            return isForGood(refused) ? Trouble.RECIPIENT_REFUSED : Trouble.REFUSED_FOR_NOW;
        }
        return Trouble.UNREACHABLE;
    }

    /** Refused for good once all of it was heard; whatever is refused before that is not about this mail alone. */
    private static boolean isOfMail(SMTPSendFailedException failure) {
        return failure.getCommand().equals(END_OF_MAIL) && failure.getReturnCode() / 100 == 5;
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

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "appticket-mail");
        thread.setDaemon(true);
        return thread;
    }
}
