package org.appticket.application.view;

/**
 * By what another system knows something.
 *
 * @param source the system and the kind of thing, for example {@code incident-log/ticket}; at most 100 characters
 * @param key what it calls it; at most 200 characters
 */
public record SourceKey(String source, String key) {}
