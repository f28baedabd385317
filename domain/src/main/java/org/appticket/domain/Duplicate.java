package org.appticket.domain;

import java.util.Map;

/** Refuses to add something whose key is taken. */
public final class Duplicate extends Refusal {

    /**
     * Names the field that must be unique.
     *
     * @param field its name in camel case
     */
    public Duplicate(String field) {
        super(Code.DUPLICATE, Map.of("field", field));
    }

    /**
     * Names the field that must be unique, and what has its value.
     *
     * @param field its name in camel case
     * @param existing the number of what has it
     */
    public Duplicate(String field, long existing) {
        super(Code.DUPLICATE, Map.of("field", field, "existing", existing));
    }
}
