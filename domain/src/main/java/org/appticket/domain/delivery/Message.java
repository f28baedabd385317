package org.appticket.domain.delivery;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.TeamNotice;

/** One thing that one addressee is told. */
public sealed interface Message {

    /**
     * What a person is told.
     *
     * @param channel by what
     * @param notice what
     */
    record ToReader(Channel channel, Notice notice) implements Message {
        @Override
        public Lane lane() {
            return new Lane.OfReader(notice.to(), channel);
        }

        @Override
        public Optional<Notice> forReader() {
            return Optional.of(notice);
        }

        @Override
        public Optional<TeamNotice> forTeam() {
            return Optional.empty();
        }

        @Override
        public Optional<Occurrence> forHook() {
            return Optional.empty();
        }

        @Override
        public TicketId ticket() {
            return notice.ticket();
        }

        @Override
        public Instant at() {
            return notice.at();
        }
    }

    /**
     * What a team is told as a whole.
     *
     * @param notice what
     */
    record ToTeam(TeamNotice notice) implements Message {
        @Override
        public Lane lane() {
            return new Lane.OfTeam(notice.to());
        }

        @Override
        public Optional<Notice> forReader() {
            return Optional.empty();
        }

        @Override
        public Optional<TeamNotice> forTeam() {
            return Optional.of(notice);
        }

        @Override
        public Optional<Occurrence> forHook() {
            return Optional.empty();
        }

        @Override
        public TicketId ticket() {
            return notice.ticket();
        }

        @Override
        public Instant at() {
            return notice.at();
        }
    }

    /**
     * What another system is told.
     *
     * @param webhook which
     * @param occurrence what
     */
    record ToHook(WebhookId webhook, Occurrence occurrence) implements Message {
        @Override
        public Lane lane() {
            return new Lane.OfHook(webhook);
        }

        @Override
        public Optional<Notice> forReader() {
            return Optional.empty();
        }

        @Override
        public Optional<TeamNotice> forTeam() {
            return Optional.empty();
        }

        @Override
        public Optional<Occurrence> forHook() {
            return Optional.of(occurrence);
        }

        @Override
        public TicketId ticket() {
            return occurrence.ticket();
        }

        @Override
        public Instant at() {
            return occurrence.at();
        }
    }

    /**
     * To whom it goes, and by what.
     *
     * @return the lane that it waits in
     */
    Lane lane();

    /**
     * What a person is told.
     *
     * @return nothing if it goes to a team or another system
     */
    Optional<Notice> forReader();

    /**
     * What a team is told as a whole.
     *
     * @return nothing if it goes elsewhere
     */
    Optional<TeamNotice> forTeam();

    /**
     * What another system is told.
     *
     * @return nothing if it goes to people
     */
    Optional<Occurrence> forHook();

    /**
     * What it is about.
     *
     * @return the ticket
     */
    TicketId ticket();

    /**
     * When that happened which it tells of.
     *
     * @return the instant
     */
    Instant at();
}
