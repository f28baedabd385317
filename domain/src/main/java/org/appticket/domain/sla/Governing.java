package org.appticket.domain.sla;

import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;

/**
 * By what the deadlines of a ticket are computed; each version of a policy and of a calendar is kept for ever.
 *
 * @param policy which policy
 * @param policyVersion in which version
 * @param calendar which calendar
 * @param calendarVersion in which version
 */
public record Governing(PolicyId policy, Version policyVersion, CalendarId calendar, Version calendarVersion) {

    /**
     * The policy as histories name it.
     *
     * @return number and version, such as {@code 4@2}
     */
    public String policyText() {
        return policy + "@" + policyVersion.value();
    }

    /**
     * The calendar as histories name it.
     *
     * @return number and version, such as {@code 1@3}
     */
    public String calendarText() {
        return calendar + "@" + calendarVersion.value();
    }
}
