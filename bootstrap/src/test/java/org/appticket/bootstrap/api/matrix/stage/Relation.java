package org.appticket.bootstrap.api.matrix.stage;

import java.util.Locale;

/** How what a request is about stands to the person who asks; {@code docs/permissions.md} says what each one means. */
public enum Relation {
    OWN,
    WATCHED,
    LED,
    TEAM,
    UNROUTED,
    OTHER,
    CONFIDENTIAL,
    MINE,
    NOTE;

    public static Relation of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
