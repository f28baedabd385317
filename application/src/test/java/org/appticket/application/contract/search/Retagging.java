package org.appticket.application.contract.search;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Tags;

/** Patches that change the tags alone. */
public final class Retagging {
    private Retagging() {}

    public static DetailsPatch to(String... words) {
        DetailsPatch none = DetailsPatch.NONE;
        return new DetailsPatch(
                none.type(),
                none.title(),
                none.description(),
                none.category(),
                none.team(),
                none.impact(),
                none.urgency(),
                none.priority(),
                Optional.of(Tags.of(List.of(words))),
                none.confidential(),
                none.dueDate(),
                none.requester());
    }
}
