package org.appticket.adapters.rest.customfield;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.customfield.FieldValues;

/** What is said in custom fields, on the wire: by key, a number for a number or a person, else a text. */
public final class ValuesBody {
    private ValuesBody() {}

    /** All of it: what somebody may not read is to be left out before. */
    public static Map<String, Object> of(FieldValues values) {
        Map<String, Object> shown = new LinkedHashMap<>();
        values.values().forEach((key, value) -> shown.put(key.value(), shown(value)));
        return shown;
    }

    private static Object shown(FieldValue value) {
        return switch (value.type()) {
            case NUMBER -> new BigDecimal(value.text());
            case PERSON -> Long.valueOf(value.text());
            case TEXT, DATE, CHOICE -> value.text();
        };
    }
}
