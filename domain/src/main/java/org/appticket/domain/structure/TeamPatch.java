package org.appticket.domain.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.EmailAddress;

/**
 * What somebody wants to change of a team: nothing means "as it was". Where a value can be taken away, an {@code Optional}
 * in the {@code Optional} says so.
 *
 * @param name the new name
 * @param email the new address, or none
 * @param manager who answers for it now, or nobody
 * @param calendar by which the time of its tickets counts now, or none of its own
 * @param active whether it gets anything new
 */
public record TeamPatch(
        Optional<String> name,
        Optional<Optional<EmailAddress>> email,
        Optional<Optional<PersonId>> manager,
        Optional<Optional<CalendarId>> calendar,
        Optional<Boolean> active) {

    /**
     * The team as it is to be.
     *
     * @param before as it is
     * @return the team with what this patch changes, not saved yet
     * @throws org.appticket.domain.InvalidValue if the new name is not as it must be
     */
    public Team appliedTo(Team before) {
        return new Team(
                before.id(),
                name.orElse(before.name()),
                email.orElse(before.email()),
                manager.orElse(before.manager()),
                calendar.orElse(before.calendar()),
                active.orElse(before.active()),
                before.version());
    }

    /**
     * What differs between two teams.
     *
     * @param before the team as it was
     * @param after the team as it is
     * @return the words for what changed, without the values
     */
    public static List<String> changed(Team before, Team after) {
        List<String> words = new ArrayList<>();
        if (!after.name().equals(before.name())) {
            words.add("name");
        }
        if (!after.email().equals(before.email())) {
            words.add("email");
        }
        if (!after.manager().equals(before.manager())) {
            words.add("manager");
        }
        if (!after.calendar().equals(before.calendar())) {
            words.add("calendar");
        }
        if (after.active() != before.active()) {
            words.add("active");
        }
        return words;
    }
}
