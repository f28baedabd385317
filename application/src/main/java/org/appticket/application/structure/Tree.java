package org.appticket.application.structure;

import org.appticket.application.port.Categories;
import org.appticket.application.port.References;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Violations;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Lineage;

/**
 * What the use cases that change categories work with.
 *
 * @param unitOfWork what it is done in
 * @param categories the categories
 * @param references what knows which categories and teams can be used
 * @param audit where it is written down
 * @param epochs what tells those who reckon deadlines
 */
public record Tree(
        UnitOfWork unitOfWork, Categories categories, References references, AuditLog audit, SlaEpochs epochs) {

    /** A category finds its place below its parent, given where it stands now. */
    void requireParent(Lineage place, CategoryId parent) {
        if (!references.isActive(parent)) {
            throw InvalidValue.of("parent", Problem.UNKNOWN_REFERENCE);
        }
        place.requireFitsBelow(categories.getLineage(parent));
    }

    /** Tickets are routed only to a team that can get them. */
    void requireTeam(Category category) {
        if (category.team().filter(team -> !references.isActive(team)).isPresent()) {
            throw InvalidValue.of("team", Problem.UNKNOWN_REFERENCE);
        }
    }

    /** All that a new or moved category refers to. */
    void require(Category category, Lineage place) {
        Violations violations = new Violations();
        category.parent().ifPresent(parent -> violations.gather(() -> requireParent(place, parent)));
        violations.gather(() -> requireTeam(category));
        violations.refuse();
    }
}
