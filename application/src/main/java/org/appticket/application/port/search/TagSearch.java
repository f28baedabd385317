package org.appticket.application.port.search;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.details.TagStart;
import org.appticket.domain.permission.Sight;

/** The tags that stand on tickets: never one that stands only on tickets outside the sight. */
public interface TagSearch {

    /**
     * Finds tags.
     *
     * @param start how they begin
     * @param sight which tickets count
     * @param page which page, never counted; its cursor has a tag
     * @return those that stand on a ticket that the sight covers, each once, in their order
     * @throws org.appticket.domain.InvalidValue for the field {@code after} if the cursor is not one of this list
     */
    Page<String> find(TagStart start, Sight sight, PageRequest page);
}
