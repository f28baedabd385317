package org.appticket.application.port.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.inbound.ArrivedMail;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.application.view.inbound.TakenMail;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.inbound.MailIdentity;
import org.appticket.domain.inbound.MailIdentity.Resemblance;
import org.appticket.domain.people.EmailAddress;

/** The mails that came in, shared by all nodes; used inside a {@link org.appticket.application.port.UnitOfWork}. */
public interface InboundMails {

    /**
     * What is said about a mail for those who look at it.
     *
     * @param sender who says to have sent it
     * @param subject what it is about
     */
    record Label(Optional<EmailAddress> sender, Optional<String> subject) {}

    /**
     * What became of a mail.
     *
     * @param state how far it is now, not {@link InboundState#WAITING}
     * @param cause why nothing came of it
     * @param label what is said about it
     * @param at when
     */
    record Settlement(InboundState state, Optional<InboundCause> cause, Label label, Instant at) {}

    /**
     * Adds a mail, which waits then.
     *
     * @param mail the mail
     * @return false if one of the very same bytes is there; nothing was added then
     */
    boolean add(ArrivedMail mail);

    /**
     * Takes the mail that waits longest, and counts the attempt. Nobody else takes it until the lease ends.
     *
     * @param now what time it is
     * @param until when the lease ends
     * @return nothing if nothing waits
     */
    Optional<TakenMail> take(Instant now, Instant until);

    /**
     * Whether a mail is still in the hands of who took it; nobody else takes or changes it until the unit of work ends.
     *
     * @param taken a mail that was taken
     * @return false if it was taken again since, or settled
     */
    boolean hold(TakenMail taken);

    /**
     * Keeps what tells a mail from others, if there is no other like it.
     *
     * @param mail which, held
     * @param identity its identity
     * @return what is known of the others
     */
    Resemblance identify(InboundId mail, MailIdentity identity);

    /**
     * How many mails of a sender became something, as far as they count.
     *
     * @param sender whose
     * @param since from when on, exclusive
     * @return how many
     */
    int countDone(EmailAddress sender, Instant since);

    /**
     * Keeps what became of a mail.
     *
     * @param mail which, held
     * @param settlement what
     */
    void settle(InboundId mail, Settlement settlement);

    /**
     * Lets a mail wait for another attempt.
     *
     * @param taken a mail that was taken; nothing happens if it was taken again since
     * @param until from when on it can be taken
     */
    void postpone(TakenMail taken, Instant until);

    /**
     * The mails, the newest first.
     *
     * @param states which; none for all
     * @param page which page; its cursor holds the number of a mail
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<InboundRecord> list(Set<InboundState> states, PageRequest page);

    /**
     * A mail.
     *
     * @param id its number
     * @return nothing if there is none, or it was forgotten
     */
    Optional<InboundRecord> find(InboundId id);

    /**
     * Lets a mail of which nothing came wait again, as one that a person wrote and that was never tried.
     *
     * @param id its number
     * @param now from when on
     * @return false if there is no such mail, or it is neither ignored nor in quarantine
     */
    boolean revive(InboundId id, Instant now);

    /**
     * Puts a mail aside that is ignored or in quarantine.
     *
     * @param id its number
     * @param now when
     * @return false if there is no such mail, or it is in another state
     */
    boolean discard(InboundId id, Instant now);

    /**
     * Forgets mails that nothing more will come of.
     *
     * @param before those that were settled before, exclusive
     * @param atMost how many
     * @return the bytes that nobody needs any more
     */
    List<ContentId> forget(Instant before, int atMost);

    /**
     * Which contents are in use.
     *
     * @param contents some contents
     * @return those of them that are mails
     */
    Set<ContentId> used(Set<ContentId> contents);
}
