package org.appticket.adapters.persistence.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.assignment.AssignmentTable;
import org.appticket.adapters.persistence.assignment.AssignmentText;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.details.Details;
import org.appticket.domain.history.Digest;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** A ticket, and where its history ends. */
@Entity
@Table(name = "ticket")
class TicketRow {
    @Id
    long id;

    @jakarta.persistence.Version
    long version;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "follow_up_of")
    @Nullable
    Long followUpOf;

    @Column(name = "lead_person")
    @Nullable
    Long lead;

    String watchers;

    String assignments;

    @Column(name = "assignee_count")
    int assigneeCount;

    @Embedded
    DetailsColumns details;

    @Embedded
    StateColumns state;

    @Column(name = "history_length")
    long historyLength;

    @Column(name = "history_digest")
    byte[] historyDigest;

    @SuppressWarnings("NullAway.Init")
    TicketRow() {}

    /** The row of a ticket that has not been saved yet. */
    TicketRow(Ticket ticket) {
        id = ticket.id().value();
        Origin origin = ticket.origin();
        channel = origin.channel();
        createdAt = origin.at();
        followUpOf = origin.followUpOf().map(TicketId::value).orElse(null);
        historyDigest = Digest.NONE.bytes();
        decide(ticket);
    }

    void become(Ticket ticket) {
        decide(ticket);
    }

    private void decide(Ticket ticket) {
        updatedAt = ticket.updatedAt();
        lead = ticket.lead().map(PersonId::value).orElse(null);
        watchers = WatcherTable.text(ticket.circle().watchers());
        assignments = AssignmentText.of(ticket.circle().assignments());
        assigneeCount = AssignmentTable.count(assignments);
        details = new DetailsColumns(ticket.details());
        state = new StateColumns(ticket.state());
    }

    void endHistoryAt(HistoryChain.Head head) {
        historyLength = head.sequence();
        historyDigest = head.digest().bytes();
    }

    HistoryChain history() {
        return new HistoryChain(new TicketId(id), new HistoryChain.Head(historyLength, Digest.of(historyDigest)));
    }

    Ticket toTicket() {
        return Ticket.restore(
                new TicketId(id),
                new Version(version),
                new Origin(channel, createdAt, Optional.ofNullable(followUpOf).map(TicketId::new)),
                details.toDetails(),
                state.toState(),
                new Circle(AssignmentText.read(assignments), WatcherTable.read(watchers)),
                updatedAt);
    }

    AssignmentTable.Entry assigned() {
        return new AssignmentTable.Entry(assignments, state.toState().closed().isEmpty());
    }

    /** Whether somebody who searches finds the same in it. */
    boolean says(Details said) {
        return details.title.equals(said.title())
                && details.description.equals(said.description())
                && details.tags.equals(said.tags().toString());
    }

    List<String> words() {
        return details.words();
    }
}
