package org.appticket.application.view.live;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.view.PersonName;
import org.appticket.domain.presence.Doing;

/**
 * How far somebody has read a ticket.
 *
 * @param person who
 * @param doing what they do now; nothing if they do not have it before them
 * @param seen the sequence of the last event of its history that they had before them; 0 if none
 * @param at when they last had it before them
 */
public record Reading(PersonName person, Optional<Doing> doing, long seen, Instant at) {}
