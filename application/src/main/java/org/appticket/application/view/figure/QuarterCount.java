package org.appticket.application.view.figure;

import java.time.Instant;

/**
 * How many tickets came in or went out in a quarter of an hour; the days of every time zone are made of such.
 *
 * @param from when it began
 * @param tickets how many
 */
public record QuarterCount(Instant from, long tickets) {}
