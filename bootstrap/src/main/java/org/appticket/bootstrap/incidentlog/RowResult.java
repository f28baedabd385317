package org.appticket.bootstrap.incidentlog;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.bootstrap.incidentlog.file.Reason;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal;
import org.appticket.domain.lifecycle.IllegalTransition;

/**
 * What became of a row.
 *
 * @param kind what it did
 * @param reason why it was refused; nothing unless it was
 * @param text what to tell the operator, if anything
 */
record RowResult(Kind kind, Optional<Reason> reason, Optional<String> text) {

    /** What a row did. */
    enum Kind {
        /** It opened a ticket, and changed it to what it says. */
        OPENED,
        /** It changed a ticket. */
        APPLIED,
        /** It was taken, and says nothing that was not so before. */
        UNCHANGED,
        /** It was taken by an earlier import, or by another one at the same time. */
        KNOWN,
        /** It was not taken. */
        REFUSED
    }

    /** It was taken, and there is nothing to say about it. */
    static RowResult of(Kind kind) {
        return new RowResult(kind, Optional.empty(), Optional.empty());
    }

    /** It was not taken. */
    static RowResult refused(Reason reason, String text) {
        return new RowResult(Kind.REFUSED, Optional.of(reason), Optional.of(text));
    }

    /** A use case refused it. */
    static RowResult refused(Refusal refusal) {
        if (refusal instanceof InvalidValue invalid) {
            String text = invalid.violations().stream()
                    .map(violation -> violation.field() + ": " + violation.problem())
                    .collect(Collectors.joining(", "));
            return refused(Reason.INVALID_TEXT, text);
        }
        if (refusal instanceof IllegalTransition illegal) {
            Map<String, Object> facts = illegal.facts();
            return refused(
                    Reason.ILLEGAL_TRANSITION,
                    facts.get("action") + " is not allowed for a ticket that is " + facts.get("status"));
        }
        return refused(Reason.REFUSED, refusal.code() + " " + refusal.facts());
    }

    /** The same, with something to tell the operator. */
    RowResult noting(Optional<String> note) {
        return new RowResult(kind, reason, note);
    }
}
