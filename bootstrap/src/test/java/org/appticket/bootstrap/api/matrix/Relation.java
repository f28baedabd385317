package org.appticket.bootstrap.api.matrix;

import java.util.Locale;

/** How what a request is about stands to the person who asks; {@code docs/permissions.md} says what each one means. */
enum Relation {
    OWN,
    WATCHED,
    LED,
    TEAM,
    UNROUTED,
    OTHER,
    CONFIDENTIAL,
    MINE,
    NOTE;

    static Relation of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
