package org.appticket.application.view;

/**
 * Somebody who watches a ticket.
 *
 * @param person who
 * @param invited whether others asked them to, so that they see the ticket for that
 */
public record WatcherRecord(PersonName person, boolean invited) {}
