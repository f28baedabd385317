package org.appticket.application.view;

import java.util.List;
import org.appticket.domain.ticket.Comment;

/**
 * A comment to be read.
 *
 * @param comment what was said
 * @param author who said it
 * @param mentions whom it mentions, by number
 */
public record CommentRecord(Comment comment, PersonName author, List<PersonName> mentions) {

    /** Copies those who are mentioned. */
    public CommentRecord {
        mentions = List.copyOf(mentions);
    }
}
