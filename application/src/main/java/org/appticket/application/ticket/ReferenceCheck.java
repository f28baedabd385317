package org.appticket.application.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.References;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.structure.Category;

/**
 * Sees to it that what a ticket is to refer to can be used; it names everything that cannot (rule STR-3 in {@code
 * docs/rules.md}).
 *
 * @param references what there is
 */
public record ReferenceCheck(References references) {

    void require(Details details, Actor by) {
        require(
                Optional.of(details.category()).filter(category -> !category.equals(Category.OTHER)),
                details.team(),
                Optional.of(details.requester()).filter(requester -> !requester.equals(by.person())));
    }

    /** What a ticket has already may stay, even if nothing new could refer to it. */
    void require(DetailsPatch patch, Details before) {
        require(
                patch.category().filter(category -> !category.equals(before.category())),
                patch.team().flatMap(team -> team).filter(team -> !before.team().equals(Optional.of(team))),
                patch.requester().filter(requester -> !requester.equals(before.requester())));
    }

    /**
     * Sees to it that somebody can be named.
     *
     * @param person who
     * @throws InvalidValue unless they have an account that is active
     */
    public void requireActive(PersonId person) {
        refuseAny(violations(Optional.of(person).filter(id -> !references.isActive(id)), "person"));
    }

    /**
     * Sees to it that somebody can be accountable.
     *
     * @param lead who; nobody is always possible
     * @throws InvalidValue unless they are active and work on tickets
     */
    public void requireStaff(Optional<PersonId> lead) {
        refuseAny(violations(lead.filter(person -> !references.isActiveStaff(person)), "lead"));
    }

    private void require(Optional<CategoryId> category, Optional<TeamId> team, Optional<PersonId> requester) {
        List<Violation> violations = new ArrayList<>();
        violations.addAll(violations(category.filter(id -> !references.isActive(id)), "category"));
        violations.addAll(violations(team.filter(id -> !references.isActive(id)), "team"));
        violations.addAll(violations(requester.filter(id -> !references.isActive(id)), "requester"));
        refuseAny(violations);
    }

    private static List<Violation> violations(Optional<?> missing, String field) {
        return missing.map(id -> new Violation(field, Problem.UNKNOWN_REFERENCE, Map.of())).stream()
                .toList();
    }

    private static void refuseAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidValue(violations);
        }
    }
}
