package org.appticket.application.view;

import org.appticket.domain.ticket.Comment;

/**
 * A comment to be read.
 *
 * @param comment what was said
 * @param author who said it
 */
public record CommentRecord(Comment comment, PersonName author) {}
