package org.appticket.adapters.notification.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.internal.io.DotTerminatedInputStream;
import org.subethamail.smtp.internal.io.DotUnstuffingInputStream;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.internal.server.CommandHandler;
import org.subethamail.smtp.server.Session;

/**
 * What LMTP (RFC 2033) has otherwise than SMTP: one greets by LHLO, and a mail is answered for once for each of its recipients. It is
 * kept once for all of them, so that all these answers are alike.
 */
final class LmtpCommands {

    /** A mail in chunks would be answered for once. */
    private static final List<String> NOT_HERE = List.of("HELO", "EHLO", "BDAT");

    private LmtpCommands() {}

    static void teach(CommandHandler commands) {
        commands.addCommand(new Greeting());
        commands.addCommand(new Data());
        NOT_HERE.forEach(name -> commands.addCommand(new NotHere(name)));
    }

    private static final class NotHere extends BaseCommand {
        NotHere(String name) {
            super(name, "Is no part of LMTP here.");
        }

        @Override
        public void execute(String line, Session session) throws IOException {
            session.sendResponse("500 5.5.1 This is LMTP: greet by LHLO, and send a mail by DATA");
        }
    }

    private static final class Greeting extends BaseCommand {
        Greeting() {
            super("LHLO", "Introduce yourself.", "<hostname>");
        }

        @Override
        public void execute(String line, Session session) throws IOException {
            String[] words = getArgs(line);
            if (words.length < 2) {
                session.sendResponse("501 5.5.4 Syntax: LHLO hostname");
                return;
            }
            session.resetMailTransaction();
            session.setHelo(words[1]);
            session.sendResponse(String.join(
                    "\r\n",
                    "250-" + session.getServer().getHostName(),
                    "250-PIPELINING",
                    "250-8BITMIME",
                    "250 SIZE " + session.getServer().getMaxMessageSize()));
        }
    }

    private static final class Data extends BaseCommand {
        Data() {
            super("DATA", "What follows is the mail.\nIt ends with <CR><LF>.<CR><LF>");
        }

        @Override
        public void execute(String line, Session session) throws IOException, DropConnectionException {
            // A refused mail is forgotten, and its recipients with it.
            int recipients = session.getRecipientCount();
            if (recipients == 0) {
                session.sendResponse("503 5.5.1 There is no recipient");
                return;
            }
            session.sendResponse("354 End data with <CR><LF>.<CR><LF>");
            try {
                take(session);
                answer(session, recipients, "250 2.0.0 Ok");
            } catch (DropConnectionException last) {
                answer(session, recipients - 1, last.getErrorResponse());
                throw last;
            } catch (RejectException refused) {
                answer(session, recipients, refused.getErrorResponse());
            }
        }

        private static void take(Session session) throws IOException, RejectException {
            InputStream mail = new DotUnstuffingInputStream(new DotTerminatedInputStream(session.getRawInput()));
            session.getMessageHandler().data(mail);
            mail.transferTo(OutputStream.nullOutputStream());
            session.resetMailTransaction();
        }

        private static void answer(Session session, int times, String answer) throws IOException {
            for (int time = 0; time < times; time++) {
                session.sendResponse(answer);
            }
        }
    }
}
