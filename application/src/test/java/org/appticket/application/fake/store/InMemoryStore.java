package org.appticket.application.fake.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.appticket.application.fake.merge.InMemoryMerges;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.factor.TotpSecrets;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Person;
import org.appticket.domain.push.PushId;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Team;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Ticket;

/**
 * What the fakes keep. One lock is held by a unit of work from its beginning to its end, and by every access outside of
 * one, so that nobody sees half of a change; whatever the work throws, all its changes are undone.
 */
public final class InMemoryStore implements UnitOfWork {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean running;

    private final InMemoryTable<PersonId, Person> people = new InMemoryTable<>(this);
    private final InMemoryTable<TicketId, Ticket> tickets = new InMemoryTable<>(this);
    private final InMemoryTable<TicketId, List<SealedEvent>> histories = new InMemoryTable<>(this);
    private final InMemoryTable<TicketId, Timing> timings = new InMemoryTable<>(this);
    private final InMemoryTable<CommentId, Comment> comments = new InMemoryTable<>(this);
    private final InMemoryTable<LinkId, Link> links = new InMemoryTable<>(this);
    private final InMemoryTable<LinkId, OutsideLink> outsideLinks = new InMemoryTable<>(this);
    private final InMemoryTable<AttachmentId, Attachment> attachments = new InMemoryTable<>(this);
    private final InMemoryTable<TicketId, InMemoryMerges.Kept> merges = new InMemoryTable<>(this);
    private final InMemoryTable<TeamId, Team> teams = new InMemoryTable<>(this);
    private final InMemoryTable<PersonId, Set<TeamId>> memberships = new InMemoryTable<>(this);
    private final InMemoryTable<PersonId, Set<TeamId>> departures = new InMemoryTable<>(this);
    private final InMemoryTable<PersonId, Absence> absences = new InMemoryTable<>(this);
    private final InMemoryTable<CategoryId, Category> categories = new InMemoryTable<>(this);
    private final InMemoryTable<PolicyId, SlaPolicy> policies = new InMemoryTable<>(this);
    private final InMemoryTable<PersonId, TotpSecrets.Kept> totpSecrets = new InMemoryTable<>(this);
    private final InMemoryTable<PasskeyId, Passkey> passkeys = new InMemoryTable<>(this);
    private final InMemoryTable<PushId, PushSubscriptions.Kept> browsers = new InMemoryTable<>(this);
    private final InMemoryTable<Long, SealedEntry> auditEntries = new InMemoryTable<>(this);

    @Override
    public <T> T run(Supplier<T> work) {
        return locked(() -> running ? work.get() : outermost(work));
    }

    /** Refuses what belongs inside a unit of work and is asked for outside of one. */
    public void requireInside() {
        if (!isInside()) {
            throw new IllegalStateException("outside of a unit of work");
        }
    }

    /** Refuses what has a transaction of its own and is asked for inside a unit of work. */
    public void requireOutside() {
        if (isInside()) {
            throw new IllegalStateException("inside of a unit of work");
        }
    }

    /** Everybody. */
    public InMemoryTable<PersonId, Person> people() {
        return people;
    }

    /** The tickets as they were last saved. */
    public InMemoryTable<TicketId, Ticket> tickets() {
        return tickets;
    }

    /** What happened to each ticket, in order. */
    public InMemoryTable<TicketId, List<SealedEvent>> histories() {
        return histories;
    }

    /** The clocks of tickets. */
    public InMemoryTable<TicketId, Timing> timings() {
        return timings;
    }

    /** What was said about tickets, with what was withdrawn. */
    public InMemoryTable<CommentId, Comment> comments() {
        return comments;
    }

    /** The links between tickets. */
    public InMemoryTable<LinkId, Link> links() {
        return links;
    }

    /** The links to other systems. */
    public InMemoryTable<LinkId, OutsideLink> outsideLinks() {
        return outsideLinks;
    }

    /** What is known of the files at tickets. */
    public InMemoryTable<AttachmentId, Attachment> attachments() {
        return attachments;
    }

    /** The merges that were not undone, by the ticket that ended. */
    public InMemoryTable<TicketId, InMemoryMerges.Kept> merges() {
        return merges;
    }

    /** The teams. */
    public InMemoryTable<TeamId, Team> teams() {
        return teams;
    }

    /** The teams that people are a member of. */
    public InMemoryTable<PersonId, Set<TeamId>> memberships() {
        return memberships;
    }

    /** The teams that somebody is a member of. */
    public Set<TeamId> teamsOf(PersonId person) {
        return memberships.find(person).orElse(Set.of());
    }

    /** The teams that people once were a member of. */
    public InMemoryTable<PersonId, Set<TeamId>> departures() {
        return departures;
    }

    /** When people are out of office. */
    public InMemoryTable<PersonId, Absence> absences() {
        return absences;
    }

    /** The categories. */
    public InMemoryTable<CategoryId, Category> categories() {
        return categories;
    }

    /** The policies of service levels as they were last saved. */
    public InMemoryTable<PolicyId, SlaPolicy> policies() {
        return policies;
    }

    /** The audit log, by place. */
    public InMemoryTable<Long, SealedEntry> auditEntries() {
        return auditEntries;
    }

    /** The keys of authenticators. */
    public InMemoryTable<PersonId, TotpSecrets.Kept> totpSecrets() {
        return totpSecrets;
    }

    /** The passkeys. */
    public InMemoryTable<PasskeyId, Passkey> passkeys() {
        return passkeys;
    }

    /** Whether somebody has a second factor or a passkey. */
    public boolean isSecured(PersonId person) {
        return totpSecrets.find(person).flatMap(TotpSecrets.Kept::active).isPresent()
                || !passkeys.list(passkey -> passkey.owner().equals(person)).isEmpty();
    }

    /** The browsers that are told of news. */
    public InMemoryTable<PushId, PushSubscriptions.Kept> browsers() {
        return browsers;
    }

    /** Whether somebody has a browser that is told of their news. */
    public boolean hasBrowser(PersonId person) {
        return !browsers.list(kept -> kept.subscription().person().equals(person))
                .isEmpty();
    }

    <T> T locked(Supplier<T> access) {
        lock.lock();
        try {
            return access.get();
        } finally {
            lock.unlock();
        }
    }

    /** How to take back the change that is being made; forgotten if no unit of work is running. */
    void undoBy(Runnable step) {
        if (running) {
            undo.push(step);
        }
    }

    private boolean isInside() {
        return lock.isHeldByCurrentThread() && running;
    }

    private <T> T outermost(Supplier<T> work) {
        running = true;
        try {
            T answer = work.get();
            undo.clear();
            return answer;
        } finally {
            while (!undo.isEmpty()) {
                undo.pop().run();
            }
            running = false;
        }
    }
}
