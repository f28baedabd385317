package org.appticket.application.view;

import java.util.Optional;
import org.appticket.domain.history.SealedEvent;

/**
 * An event to be read.
 *
 * @param event what happened
 * @param actor who did it; nothing if the system acted by itself
 */
public record HistoryEntry(SealedEvent event, Optional<PersonName> actor) {}
