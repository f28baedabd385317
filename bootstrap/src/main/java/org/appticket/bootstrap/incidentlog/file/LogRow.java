package org.appticket.bootstrap.incidentlog.file;

import java.util.Optional;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.origin.Channel;

/**
 * One change of one incident: how it was after it, by whom and when.
 *
 * @param opening how the incident came to be; the same in all its rows
 * @param at when the change was made
 * @param by who made it
 * @param state the state after it
 * @param facts the facts after it
 * @param closedCode how it was, or will have been, solved
 */
public record LogRow(Opening opening, LogTime at, String by, LogState state, Facts facts, Optional<String> closedCode) {

    /**
     * How an incident came to be.
     *
     * @param at when it was reported
     * @param recordedAt when the record was made, if the log says so
     * @param caller whose problem it is
     * @param by who reported it, if the log says so
     * @param channel how it was reported
     */
    public record Opening(
            LogTime at, Optional<LogTime> recordedAt, String caller, Optional<String> by, Channel channel) {

        private static Opening of(LogLine line) {
            return new Opening(
                    LogTime.parse(Column.OPENED_AT, line.required(Column.OPENED_AT)),
                    line.value(Column.CREATED_AT).map(text -> LogTime.parse(Column.CREATED_AT, text)),
                    line.required(Column.CALLER),
                    line.value(Column.OPENED_BY).or(() -> line.value(Column.CREATED_BY)),
                    LogValues.channel(line.value(Column.CONTACT_TYPE)));
        }
    }

    /**
     * What is known of an incident.
     *
     * @param topic what it is about
     * @param prioritisation its priority, which is chosen only where the matrix gives another one
     * @param team in whose queue it stands
     * @param assignee who is accountable
     */
    public record Facts(Topic topic, Prioritisation prioritisation, Optional<String> team, Optional<String> assignee) {

        private static Facts of(LogLine line) {
            return new Facts(
                    Topic.of(line), prioritisation(line), line.value(Column.GROUP), line.value(Column.ASSIGNEE));
        }

        private static Prioritisation prioritisation(LogLine line) {
            Impact impact = LogValues.impact(line.required(Column.IMPACT));
            Urgency urgency = LogValues.urgency(line.required(Column.URGENCY));
            Priority priority = LogValues.priority(line.required(Column.PRIORITY));
            boolean byMatrix = priority == Priority.of(impact, urgency);
            return new Prioritisation(impact, urgency, byMatrix ? Optional.empty() : Optional.of(priority));
        }
    }

    /**
     * Reads a row.
     *
     * @throws RowRefused for the first thing that is wrong with it
     */
    public static LogRow of(LogLine line) {
        return new LogRow(
                Opening.of(line),
                LogTime.parse(Column.UPDATED_AT, line.required(Column.UPDATED_AT)),
                line.required(Column.UPDATED_BY),
                LogState.parse(line.required(Column.STATE)),
                Facts.of(line),
                line.value(Column.CLOSED_CODE));
    }

    /** How the incident was before its first change, as far as this row tells: new, and nobody's. */
    public LogRow asOpened() {
        Facts unassigned = new Facts(facts.topic(), facts.prioritisation(), facts.team(), Optional.empty());
        return new LogRow(opening, opening.at(), by, LogState.NEW, unassigned, closedCode);
    }

    /** Whether another row is about an incident that the same caller reported at the same time. */
    public boolean isAboutSame(LogRow other) {
        return opening.at().equals(other.opening.at()) && opening.caller().equals(other.opening.caller());
    }

    /** Who reported it, or else made this change. */
    public String opener() {
        return opening.by().orElse(by);
    }
}
