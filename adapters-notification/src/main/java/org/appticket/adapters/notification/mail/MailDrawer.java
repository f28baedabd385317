package org.appticket.adapters.notification.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.appticket.adapters.notification.mail.MailServer.Encryption;
import org.appticket.application.port.account.Postman;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.port.delivery.TeamCourier;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;

/**
 * Takes the mails that would go out, and keeps the last two hundred of them to be looked at: for trying things out where
 * there is no mail server. Safe for use by many threads.
 */
public final class MailDrawer implements Courier, TeamCourier, Postman {

    private static final int MOST = 200;

    private final MailServer server;
    private final NewsWords words = NewsWords.load();
    private final Deque<Kept> mails = new ArrayDeque<>();
    private int taken;

    /**
     * A mail that was taken.
     *
     * @param number the how manieth it was, from 1
     * @param to to whom it went
     * @param subject its subject
     * @param head the lines of its head, one line each
     * @param text what it says in plain text
     * @param html the same in HTML
     */
    public record Kept(int number, String to, String subject, List<String> head, String text, String html) {}

    /** An empty one; mails come from this address. */
    public MailDrawer(String from) {
        this.server = new MailServer("127.0.0.1", 25, Encryption.NONE, Optional.empty(), from, Optional.empty());
    }

    @Override
    public Optional<Setback> bring(News news) {
        return brought(words.draft(news));
    }

    @Override
    public Optional<Setback> bring(TeamNews news) {
        return brought(new TeamWords(words).draft(news));
    }

    @Override
    public Optional<Setback> bringTest(Digest letter, Recipient to) {
        return brought(words.test(letter, to));
    }

    private Optional<Setback> brought(MailDraft draft) {
        return keep(draft) ? Optional.empty() : Optional.of(Setback.of(Trouble.WRONG_ADDRESS));
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        return keep(LetterWords.draft(delivery)) ? Outcome.DELIVERED : Outcome.REFUSED;
    }

    /** The mails, the newest first. */
    public synchronized List<Kept> list() {
        return List.copyOf(mails);
    }

    /** The mail of that number, if it is still here. */
    public Optional<Kept> find(int number) {
        Predicate<Kept> wanted = kept -> kept.number() == number;
        return list().stream().filter(wanted).findFirst();
    }

    private boolean keep(MailDraft draft) {
        try {
            MailMessage message = MailMessage.of(Session.getInstance(new Properties()), draft, server);
            message.saveChanges();
            List<String> head = Collections.list(message.getAllHeaders()).stream()
                    .map(MailDrawer::line)
                    .toList();
            add(draft, head);
            return true;
        } catch (MessagingException wrong) {
            return false;
        }
    }

    private synchronized void add(MailDraft draft, List<String> head) {
        taken++;
        mails.addFirst(new Kept(taken, draft.to().address(), draft.subject(), head, draft.text(), draft.html()));
        if (mails.size() > MOST) {
            mails.removeLast();
        }
    }

    private static String line(Header header) {
        return header.getName() + ": " + header.getValue().replaceAll("\\s+", " ");
    }
}
