package org.appticket.application.port.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Language;
import org.appticket.domain.webhook.BotAccess;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookSecret;

/** Tells other systems what happened. Never used inside a unit of work. Safe for use by many threads. */
public interface HookCourier {

    /**
     * What is told.
     *
     * @param mark tells it from everything else that is told, and is the same when it is told again
     * @param at when it happened
     * @param to where and how
     * @param news what happened; nothing to only try whether it arrives
     */
    record Call(Digest mark, Instant at, Destination to, Optional<HookNews> news) {}

    /**
     * Where something is told, and how.
     *
     * @param address where
     * @param secrets what it is signed with, one or two
     * @param format in which form
     * @param language in which language, where people read it
     * @param bot by what a bot speaks there, where one does
     */
    record Destination(
            HookAddress address,
            List<HookSecret> secrets,
            HookFormat format,
            Language language,
            Optional<BotAccess> bot) {
        /** Copies the secrets. */
        public Destination {
            secrets = List.copyOf(secrets);
        }
    }

    /**
     * What happened, as far as the other system may know it.
     *
     * @param entry the event, without what it says of hidden tickets
     * @param ticket the ticket as it is now
     * @param said what was said, if the event is about that
     * @param link where people find the ticket, an absolute address
     */
    record HookNews(HistoryEntry entry, TicketRecord ticket, Optional<CommentRecord> said, String link) {}

    /**
     * How it went.
     *
     * @param trouble why it was not taken; nothing if it was
     * @param status the HTTP status that was answered, if any was
     * @param rest how long the other system asks to be left alone; zero if it does not
     */
    record Receipt(Optional<Trouble> trouble, Optional<Integer> status, Duration rest) {
        /**
         * By which nothing is asked for.
         *
         * @param trouble why it was not taken; nothing if it was
         * @param status the HTTP status that was answered, if any was
         */
        public Receipt(Optional<Trouble> trouble, Optional<Integer> status) {
            this(trouble, status, Duration.ZERO);
        }

        /**
         * How long to wait.
         *
         * @return nothing if it was taken
         */
        public Optional<Setback> setback() {
            return trouble.map(why -> new Setback(why, rest));
        }
    }

    /**
     * Whether something could be told there, as far as one can see without looking anything up.
     *
     * @param address where
     * @return false if the settings forbid it
     */
    boolean mayReach(HookAddress address);

    /**
     * Tells it. It takes ten seconds at most.
     *
     * @param call what is told
     * @return how it went
     */
    Receipt bring(Call call);
}
