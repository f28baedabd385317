package org.appticket.adapters.rest.structure;

import java.util.Optional;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Category;

/** A category on the wire. */
record CategoryBody(long id, String name, Optional<Long> parent, Optional<Long> team, boolean active, long version) {

    static CategoryBody of(Category category) {
        return new CategoryBody(
                category.id().value(),
                category.name(),
                category.parent().map(CategoryId::value),
                category.team().map(TeamId::value),
                category.active(),
                category.version().value());
    }
}
