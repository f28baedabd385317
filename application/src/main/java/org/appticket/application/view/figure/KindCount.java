package org.appticket.application.view.figure;

/**
 * How many tickets of a kind there are.
 *
 * @param kind the kind
 * @param tickets how many
 */
public record KindCount(Kind kind, long tickets) {}
