package org.appticket.domain.sla.course;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;

/**
 * What is to be done about a ticket after the events so far.
 *
 * @param phase where it stands
 * @param leadWanted whether it asks for somebody who leads and has accepted
 * @param answerWanted whether the requester is to get an answer
 * @param spoken whether they said something that is to be answered
 * @param answered whether they got an answer, or a resolution
 */
record Posture(Sign phase, boolean leadWanted, boolean answerWanted, boolean spoken, boolean answered) {

    /** Before it was opened. */
    static final Posture NONE = new Posture(Sign.WORK, false, false, false, false);

    static Posture of(List<Mark> marks, boolean spoken, boolean answered) {
        Posture posture = new Posture(Sign.WORK, false, false, spoken, answered);
        for (Mark mark : marks) {
            posture = posture.at(mark.sign());
        }
        return posture;
    }

    private Posture at(Sign sign) {
        return switch (sign) {
            case WORK,
                    WAIT_FOR_REQUESTER,
                    WAIT_FOR_THIRD_PARTY,
                    WAIT_FOR_DEPENDENCY,
                    WAIT_FOR_DATE,
                    RESOLVED,
                    CANCELLED,
                    MERGED -> new Posture(sign, leadWanted, answerWanted, spoken, answered);
            case LEAD_WANTED, LEAD_FOUND ->
                new Posture(phase, sign == Sign.LEAD_WANTED, answerWanted, spoken, answered);
            case ANSWER_WANTED, ANSWERED, NO_ANSWER_WANTED ->
                new Posture(phase, leadWanted, sign == Sign.ANSWER_WANTED, spoken, answered);
            case QUEUED, UNQUEUED, RULES_CHANGED, ALARMED -> this;
        };
    }

    /** While it goes on, what is missing is wanted; a resolution makes up for all of it, another end leaves it open. */
    Posture after(TicketEvent event, People people) {
        Sign now = phaseAfter(event).orElse(phase);
        boolean asked = spoken || people.asks(event);
        boolean response = event.to(Field.RESPONSE).filter("true"::equals).isPresent();
        boolean settled = answered || (answerWanted && (now == Sign.RESOLVED || (response && now.isLive())));
        if (now.isLive()) {
            return new Posture(now, !people.isLed(), asked && !settled && !people.requesterLeads(), asked, settled);
        }
        boolean open = now != Sign.RESOLVED;
        return new Posture(now, open && leadWanted, open && answerWanted, asked, settled);
    }

    private Optional<Sign> phaseAfter(TicketEvent event) {
        Optional<Sign> waits =
                event.to(Field.WAITING_FOR).map(WaitingFor::valueOf).map(Sign::of);
        return event.to(Field.STATUS)
                .map(Status::valueOf)
                .flatMap(status -> switch (status) {
                    case OPEN, IN_PROGRESS -> Optional.of(Sign.WORK);
                    case WAITING -> waits;
                    case RESOLVED -> Optional.of(Sign.RESOLVED);
                    case CLOSED -> Optional.of(end(event));
                })
                .or(() -> waits);
    }

    /** Confirming a resolution changes nothing any more. */
    private Sign end(TicketEvent event) {
        if (event.to(Field.MERGED_INTO).isPresent()) {
            return Sign.MERGED;
        }
        return phase == Sign.RESOLVED ? Sign.RESOLVED : Sign.CANCELLED;
    }
}
