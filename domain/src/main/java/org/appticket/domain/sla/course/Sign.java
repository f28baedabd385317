package org.appticket.domain.sla.course;

import java.util.List;
import java.util.stream.Collectors;
import org.appticket.domain.lifecycle.WaitingFor;

/** What an event is for the clocks. */
public enum Sign {
    /** Somebody is to work on it, or does. */
    WORK('w'),
    /** Work rests until the requester answers. */
    WAIT_FOR_REQUESTER('r'),
    /** Work rests until somebody outside is done. */
    WAIT_FOR_THIRD_PARTY('t'),
    /** Work rests until another ticket is settled. */
    WAIT_FOR_DEPENDENCY('d'),
    /** Work rests until a date. */
    WAIT_FOR_DATE('s'),
    /** A resolution was given. */
    RESOLVED('v'),
    /** It ended without a resolution. */
    CANCELLED('x'),
    /** It was merged into another ticket. */
    MERGED('m'),
    /** From now on somebody is wanted who leads and has accepted. */
    LEAD_WANTED('a'),
    /** Nobody is wanted any more: somebody has accepted, or a resolution was given. */
    LEAD_FOUND('b'),
    /** From now on the requester is to get an answer. */
    ANSWER_WANTED('q'),
    /** They got one, or a resolution. */
    ANSWERED('p'),
    /** Nobody is to answer the requester, who leads. */
    NO_ANSWER_WANTED('n'),
    /** It came into a team's queue. */
    QUEUED('k'),
    /** It is in nobody's queue any more. */
    UNQUEUED('u'),
    /** Another policy may go for it now, or the policy or its calendar changed. */
    RULES_CHANGED('e'),
    /** Those who work on it were told that time runs out, or has run out. */
    ALARMED('l');

    private static final List<Sign> ALL = List.of(values());
    private static final String LETTERS =
            ALL.stream().map(sign -> String.valueOf(sign.letter)).collect(Collectors.joining());

    private final char letter;

    Sign(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    static Sign of(char letter) {
        int index = LETTERS.indexOf(letter);
        if (index < 0) {
            throw new IllegalArgumentException("no sign has the letter " + letter);
        }
        return ALL.get(index);
    }

    static Sign of(WaitingFor waitingFor) {
        return switch (waitingFor) {
            case REQUESTER -> WAIT_FOR_REQUESTER;
            case THIRD_PARTY -> WAIT_FOR_THIRD_PARTY;
            case DEPENDENCY -> WAIT_FOR_DEPENDENCY;
            case SCHEDULED -> WAIT_FOR_DATE;
        };
    }

    /**
     * Whether it says where the ticket stands.
     *
     * @return false for what happens besides
     */
    public boolean isPhase() {
        return compareTo(MERGED) <= 0;
    }

    /**
     * Whether it says that the ticket stands where something is still to be done.
     *
     * @return false for every end, and for what happens besides
     */
    public boolean isLive() {
        return compareTo(WAIT_FOR_DATE) <= 0;
    }

    /**
     * Whether another policy or another calendar may go from then on.
     *
     * @return true for changes of the queue too
     */
    public boolean changesRules() {
        return this == QUEUED || this == UNQUEUED || this == RULES_CHANGED;
    }
}
