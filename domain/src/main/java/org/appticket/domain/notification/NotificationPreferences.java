package org.appticket.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.event.Visibility;

/**
 * How somebody wants to be told of what (rules NOT-4 to NOT-6 in {@code docs/rules.md}).
 *
 * @param chosen what they chose, by channel and kind; the rest is as {@link #usual} has it
 * @param quietHours when they are left in peace, if ever; the product itself keeps no such hours
 */
public record NotificationPreferences(Map<Channel, Map<NoticeKind, Mode>> chosen, Optional<QuietHours> quietHours) {

    /** Those of whoever chose nothing. */
    public static final NotificationPreferences USUAL = new NotificationPreferences(Map.of(), Optional.empty());

    /** When in the morning the news of a day go out. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    /**
     * Copies what was chosen, without what is usual anyway.
     *
     * @throws InvalidValue for the channel if the product itself is to be silent
     */
    public NotificationPreferences {
        Map<Channel, Map<NoticeKind, Mode>> copy = new EnumMap<>(Channel.class);
        chosen.forEach((channel, modes) -> {
            Map<NoticeKind, Mode> unusual = new EnumMap<>(NoticeKind.class);
            modes.forEach((kind, mode) -> {
                if (mode != usual(kind, channel)) {
                    unusual.put(kind, mode);
                }
            });
            if (!unusual.isEmpty()) {
                copy.put(channel, Map.copyOf(unusual));
            }
        });
        if (copy.containsKey(Channel.IN_APP)) {
            throw InvalidValue.of(Channel.IN_APP.name(), Problem.NOT_APPLICABLE);
        }
        chosen = Map.copyOf(copy);
    }

    /**
     * How people are told who chose nothing: by mail at once of what is about them, hourly of the rest; by
     * text message of nothing; by the browsers that they chose at once of what is about them, and of nothing else.
     *
     * @param kind of what
     * @param channel by what
     * @return when
     */
    public static Mode usual(NoticeKind kind, Channel channel) {
        return switch (channel) {
            case IN_APP -> Mode.IMMEDIATE;
            case EMAIL -> usualByMail(kind);
            case SMS -> Mode.OFF;
            case PUSH -> usualByMail(kind) == Mode.IMMEDIATE ? Mode.IMMEDIATE : Mode.OFF;
        };
    }

    /**
     * How they are told.
     *
     * @param kind of what
     * @param channel by what
     * @return as they chose, or as it is usual
     */
    public Mode mode(NoticeKind kind, Channel channel) {
        return Optional.ofNullable(chosen.get(channel))
                .flatMap(modes -> Optional.ofNullable(modes.get(kind)))
                .orElseGet(() -> usual(kind, channel));
    }

    /**
     * When a notice may go out.
     *
     * @param notice what they are told
     * @param channel by what
     * @param zone where they are
     * @param undo how long public words can be taken back before anybody is told of them, not negative
     * @return nothing if they do not want to be told by this channel
     */
    public Optional<Due> due(Notice notice, Channel channel, ZoneId zone, Duration undo) {
        Instant at = notice.at();
        Optional<Due> due = switch (mode(notice.kind(), channel)) {
            case IMMEDIATE -> Optional.of(new Due(isSaid(notice) ? at.plus(undo) : at, false));
            case HOURLY -> Optional.of(new Due(hourAfter(at, zone), true));
            case DAILY -> Optional.of(new Due(QuietHours.next(MORNING, at, zone), true));
            case OFF -> Optional.empty();
        };
        return due.map(planned -> channel == Channel.IN_APP ? planned : inPeace(planned, zone));
    }

    /** What was held back all night goes out together in the morning. */
    private Due inPeace(Due due, ZoneId zone) {
        return quietHours
                .filter(hours -> hours.covers(due.at(), zone))
                .map(hours -> new Due(hours.after(due.at(), zone), true))
                .orElse(due);
    }

    private static boolean isSaid(Notice notice) {
        boolean words = notice.kind() == NoticeKind.COMMENTED || notice.kind() == NoticeKind.MENTIONED;
        return words && notice.visibility() == Visibility.PUBLIC;
    }

    private static Instant hourAfter(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
    }

    private static Mode usualByMail(NoticeKind kind) {
        return switch (kind) {
            case OPENED,
                    WAITED,
                    RESOLVED,
                    REOPENED,
                    CANCELLED,
                    LEAD_CHANGED,
                    ASSIGNED,
                    ASSIGNMENT_DECLINED,
                    COMMENTED,
                    INVITED,
                    MENTIONED,
                    SLA_WARNED,
                    SLA_BREACHED -> Mode.IMMEDIATE;
            case STARTED,
                    RESUMED,
                    CLOSED,
                    PRIORITY_CHANGED,
                    ASSIGNMENT_DONE,
                    UNASSIGNED,
                    FOLLOWED_UP,
                    RATED,
                    CHILDREN_CLOSED,
                    MERGED,
                    UNMERGED -> Mode.HOURLY;
        };
    }
}
