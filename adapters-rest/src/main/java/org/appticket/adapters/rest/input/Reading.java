package org.appticket.adapters.rest.input;

import jakarta.json.JsonValue;
import java.util.Optional;

/** Turns one value into what was asked for; empty after noting why not. */
interface Reading<T> {
    Optional<T> read(JsonValue value, String pointer);
}
