package org.appticket.domain.inbound;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which mail no person wrote (rule INB-3 in {@code docs/rules.md}): it neither opens nor answers anything, so that two machines
 * never talk to each other. RFC 3834 and what programs do besides it. That a mail came by a distribution list says nothing:
 * people write to service desks by lists.
 */
public final class Manners {

    private static final Set<String> CIRCULARS = Set.of("bulk", "junk", "auto_reply");
    private static final Set<String> ASKED_FOR_NO_ANSWER = Set.of("x-autoreply", "x-autorespond", "x-autoresponder");
    private static final String DAEMON = "(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([-+.=].*)?@.*";

    private Manners() {}

    /**
     * Why nothing is to come of a mail.
     *
     * @param head its head
     * @param sender the address in its {@code From}, in lower case; empty if there is none
     * @return nothing if a person may have written it
     */
    public static Optional<InboundCause> objection(MailHead head, String sender) {
        if (!head.all("x-appticket-loop").isEmpty()) {
            return Optional.of(InboundCause.LOOP);
        }
        if (isBounce(head)) {
            return Optional.of(InboundCause.BOUNCE);
        }
        return isAutomatic(head) || sender.matches(DAEMON) ? Optional.of(InboundCause.AUTOMATIC) : Optional.empty();
    }

    private static boolean isBounce(MailHead head) {
        boolean fromNobody = head.word("return-path").filter("<>"::equals).isPresent();
        boolean report =
                head.word("content-type").filter("multipart/report"::equals).isPresent();
        return fromNobody || report || !head.all("x-failed-recipients").isEmpty();
    }

    private static boolean isAutomatic(MailHead head) {
        boolean submitted =
                head.word("auto-submitted").filter(word -> !word.equals("no")).isPresent();
        boolean circular = head.word("precedence").filter(CIRCULARS::contains).isPresent();
        boolean suppressed = head.word("x-auto-response-suppress")
                .filter(word -> !List.of("", "none").contains(word))
                .isPresent();
        boolean marked =
                ASKED_FOR_NO_ANSWER.stream().anyMatch(name -> !head.all(name).isEmpty());
        return submitted || circular || suppressed || marked;
    }
}
