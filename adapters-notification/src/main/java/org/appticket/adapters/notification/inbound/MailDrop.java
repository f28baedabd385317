package org.appticket.adapters.notification.inbound;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.view.content.ByteSource;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/**
 * Where a mail server hands over mail by SMTP or LMTP. A mail is kept before it is answered for, so that none is lost: what was not answered
 * for the other server sends again. Nobody signs in, so it belongs where that server alone can reach it.
 */
public final class MailDrop implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 20;
    private static final int MOST_RECIPIENTS = 100;
    private static final int SILENCE_SECONDS = 60;

    /** It tells of every connection otherwise; held, since loggers are forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.subethamail");

    private final SMTPServer server;
    private final ExecutorService threads;

    /** What is spoken. */
    public enum Protocol {
        /** As between mail servers: one answer for all recipients of a mail. */
        SMTP,
        /** As from a mail server to where mail stays (RFC 2033): one answer for each recipient. */
        LMTP
    }

    /**
     * Where it is, and for whom.
     *
     * @param address where it listens
     * @param port at which port; 0 for any
     * @param protocol what is spoken there
     * @param recipients the addresses whose mail is taken, in lower case
     * @param mostBytes how many bytes a mail may have
     */
    public record Place(InetAddress address, int port, Protocol protocol, Set<String> recipients, int mostBytes) {

        /** Copies the addresses. */
        public Place {
            recipients = Set.copyOf(recipients);
        }

        /** What is put behind a plus does not count: it says which mail is answered. */
        boolean takesMailOf(String recipient) {
            String address = recipient.toLowerCase(Locale.ROOT);
            String plain = address.replaceFirst("\\+[^@]*@", "@");
            return recipients.contains(address) || recipients.contains(plain);
        }
    }

    /**
     * At a place; it takes nothing yet.
     *
     * @param place where it is
     * @param keeping keeps a mail for good before it returns
     * @param factory makes its threads
     */
    public MailDrop(Place place, Consumer<ByteSource> keeping, ThreadFactory factory) {
        LIBRARY.setLevel(Level.WARNING);
        threads = Executors.newCachedThreadPool(factory);
        server = SMTPServer.port(place.port())
                .bindAddress(place.address())
                .hostName("appticket.localhost")
                .softwareName("AppTicket")
                .hideTLS()
                .insertReceivedHeaders(false)
                .maxConnections(MOST_CONNECTIONS)
                .maxRecipients(MOST_RECIPIENTS)
                .maxMessageSize(place.mostBytes())
                .connectionTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                .executorService(threads)
                .messageHandlerFactory(context -> new DroppedMail(place, keeping, () -> forget(context)))
                .build();
        if (place.protocol() == Protocol.LMTP) {
            LmtpCommands.teach(server.getCommandHandler());
        }
    }

    /** The library forgets what was answered for, and not what was refused: the next mail would be refused too. */
    private static void forget(MessageContext conversation) {
        if (conversation instanceof Session session) {
            session.resetMailTransaction();
        }
    }

    /**
     * From now on it takes mail.
     *
     * @throws RuntimeException if it cannot listen there
     */
    public void open() {
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** Ends all conversations; what was not answered for is sent again. */
    @Override
    public void close() {
        server.stop();
        threads.shutdown();
    }
}
