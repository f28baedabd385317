package org.appticket.bootstrap.outside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.Recorder;
import org.appticket.bootstrap.server.RunningServer;

/**
 * A running server with everything around it that mail and messages go by. The tests of a process share one; each asks only for what
 * concerns people, tickets and subjects of its own.
 *
 * @param server the server
 * @param mail what it sends mail by
 * @param post the mailboxes that it reads
 * @param push the push service of all browsers
 * @param sms what takes text messages
 * @param dropPort where it takes mail from other mail servers
 */
public record ConnectedDesk(
        RunningServer server, Mailbox mail, PostOffice post, Recorder push, Recorder sms, int dropPort) {

    /** The mailboxes that it reads. */
    public static final List<String> MAILBOXES = List.of("support", "printers", "everybody");

    /** It starts when the first test asks, and ends with the process. */
    public static ConnectedDesk shared() {
        return Shared.DESK;
    }

    private static ConnectedDesk start() {
        Mailbox mail = new Mailbox();
        PostOffice post = new PostOffice(MAILBOXES);
        Recorder push = new Recorder();
        Recorder sms = new Recorder();
        int dropPort = RunningServer.freePort();
        Map<String, String> settings = new HashMap<>(post.settings(MAILBOXES, "PT1S"));
        settings.putAll(MailSettings.to(mail.port()));
        settings.putAll(Map.of(
                "APPTICKET_MAIL_DROP_PORT", Integer.toString(dropPort),
                "APPTICKET_OUTGOING_ALLOW", "127.0.0.1",
                "APPTICKET_PUSH_CONTACT", "mailto:desk@example.org",
                "APPTICKET_PUSH_RETRY_MIN", "PT1S",
                "APPTICKET_PUSH_RETRY_MAX", "PT2S",
                "APPTICKET_REPLY_UNDO", "1"));
        settings.putAll(Map.of(
                "APPTICKET_SMS_URL", sms.address("/send"),
                "APPTICKET_SMS_TRUSTED", "true",
                "APPTICKET_SMS_SECRET", "s3cret",
                "APPTICKET_SMS_BODY", "{\"to\":\"{to}\",\"text\":\"{text}\"}",
                "APPTICKET_SMS_RETRY_MIN", "PT1S",
                "APPTICKET_SMS_RETRY_MAX", "PT2S"));
        return new ConnectedDesk(RunningServer.start(settings), mail, post, push, sms, dropPort);
    }

    private static final class Shared {
        static final ConnectedDesk DESK = start();
    }
}
