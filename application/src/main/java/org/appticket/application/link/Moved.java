package org.appticket.application.link;

import java.util.List;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;

/**
 * The links of a ticket as they were before they went to another one, so that they can be brought back.
 *
 * @param links to other tickets
 * @param external to other systems
 */
public record Moved(List<Link> links, List<ExternalLink> external) {

    /** Copies the links. */
    public Moved {
        links = List.copyOf(links);
        external = List.copyOf(external);
    }
}
