package org.appticket.bootstrap.incidentlog.file;

import java.util.Optional;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.origin.Channel;

/** The words of the log for how much, how soon and by what way, in ours. */
final class LogValues {

    private LogValues() {}

    static Impact impact(String text) {
        return switch (text) {
            case "1 - High" -> Impact.HIGH;
            case "2 - Medium" -> Impact.MEDIUM;
            case "3 - Low" -> Impact.LOW;
            default -> throw unknown(Column.IMPACT, text);
        };
    }

    static Urgency urgency(String text) {
        return switch (text) {
            case "1 - High" -> Urgency.HIGH;
            case "2 - Medium" -> Urgency.MEDIUM;
            case "3 - Low" -> Urgency.LOW;
            default -> throw unknown(Column.URGENCY, text);
        };
    }

    static Priority priority(String text) {
        return switch (text) {
            case "1 - Critical" -> Priority.CRITICAL;
            case "2 - High" -> Priority.HIGH;
            case "3 - Moderate" -> Priority.NORMAL;
            case "4 - Low" -> Priority.LOW;
            default -> throw unknown(Column.PRIORITY, text);
        };
    }

    /** An incident of which the log does not say how it came was brought by a program: this one. */
    static Channel channel(Optional<String> contactType) {
        return switch (contactType.orElse("")) {
            case "" -> Channel.API;
            case "Phone", "IVR" -> Channel.PHONE;
            case "Email" -> Channel.EMAIL;
            case "Self service", "Direct opening" -> Channel.WEB;
            default -> throw unknown(Column.CONTACT_TYPE, contactType.orElse(""));
        };
    }

    static RowRefused unknown(Column column, String text) {
        return new RowRefused(Reason.UNKNOWN_VALUE, column.title() + " \"" + text + "\" is unknown");
    }
}
