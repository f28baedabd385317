package org.appticket.application.search;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.TagSearch;
import org.appticket.domain.details.TagStart;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Finds the tags of the tickets that the actor may see, by how they begin. */
public final class FindTags {

    private final TagSearch search;

    /**
     * Over the tags.
     *
     * @param search where they are
     */
    public FindTags(TagSearch search) {
        this.search = search;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param start how the tags begin
     * @param page which page
     */
    public record Query(Actor by, TagStart start, PageRequest page) {}

    /**
     * Finds them.
     *
     * @param query what is asked for
     * @return the page, in the order of the tags
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<String> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return search.find(query.start(), Permissions.sightOf(query.by()), query.page());
    }
}
