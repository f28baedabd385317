package org.appticket.application.view.figure;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from its beginning
 * @param to its end, which does not belong to it
 */
public record Period(Instant from, Instant to) {}
