package org.appticket.adapters.notification.hook;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.application.port.chat.ChatReplies;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.domain.chat.ReplyAddress;

/** Answers in Slack by guarded requests, by threads of its own, so that whoever is answered does not wait for Slack. */
public final class SlackReplies implements ChatReplies {

    private static final Logger LOG = Logger.getLogger("org.appticket.slack");
    private static final int AT_A_TIME = 2;
    private static final int MOST_WAITING = 200;

    private final Outgoing outgoing;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_A_TIME, AT_A_TIME, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), SlackReplies::thread);

    /** By these requests. */
    public SlackReplies(Outgoing outgoing) {
        this.outgoing = outgoing;
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void send(ReplyAddress address, ChatReply reply) {
        try {
            URI uri = new URI(address.text());
            byte[] body = SlackReplyText.of(reply).toString().getBytes(StandardCharsets.UTF_8);
            threads.execute(() -> post(uri, body));
        } catch (URISyntaxException malformed) {
            LOG.warning("Slack named an address that is none");
        } catch (RejectedExecutionException busy) {
            LOG.warning("somebody in Slack is not answered: too many wait");
        }
    }

    private void post(URI address, byte[] body) {
        try {
            outgoing.post(address, Map.of("Content-Type", "application/json; charset=utf-8"), body)
                    .trouble()
                    .ifPresent(trouble -> LOG.warning(() -> "somebody in Slack is not answered: " + trouble));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "somebody in Slack is not answered", failure);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "appticket-slack");
        thread.setDaemon(true);
        return thread;
    }
}
