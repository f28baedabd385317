package org.appticket.adapters.notification.sms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A body with places such as <code>{text}</code> in its values, in which whatever is put stays a value. */
public sealed interface SmsTemplate {

    /** What a place looks like. */
    Pattern PLACE = Pattern.compile("\\{(to|digits|text|id|segments|encoding|secret)}");

    /** As its header says. */
    String contentType();

    /** With these values. */
    String filled(Map<String, String> values);

    /**
     * A JSON object.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static SmsTemplate json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new OfJson(reader.readObject());
        } catch (JsonException none) {
            throw new IllegalArgumentException("not a JSON object", none);
        }
    }

    /**
     * Fields of a form: {@code name=value&name=value}, not encoded.
     *
     * @throws IllegalArgumentException if a field has no name
     */
    static SmsTemplate form(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : text.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not fields of a form");
            }
            fields.put(field.substring(0, equals), field.substring(equals + 1));
        }
        return new OfForm(fields);
    }

    /** Each place with its value, and no place in a value. */
    private static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    /** A JSON object with places in its texts. */
    record OfJson(JsonObject template) implements SmsTemplate {

        @Override
        public String contentType() {
            return "application/json; charset=utf-8";
        }

        @Override
        public String filled(Map<String, String> values) {
            return value(template, values).toString();
        }

        private static JsonValue value(JsonValue value, Map<String, String> values) {
            return switch (value.getValueType()) {
                case STRING -> Json.createValue(SmsTemplate.filled(((JsonString) value).getString(), values));
                case OBJECT -> {
                    JsonObjectBuilder object = Json.createObjectBuilder();
                    value.asJsonObject().forEach((name, one) -> object.add(name, value(one, values)));
                    yield object.build();
                }
                case ARRAY -> {
                    JsonArrayBuilder array = Json.createArrayBuilder();
                    value.asJsonArray().forEach(one -> array.add(value(one, values)));
                    yield array.build();
                }
                default -> value;
            };
        }
    }

    /** Fields with places in their values. */
    record OfForm(Map<String, String> template) implements SmsTemplate {

        @Override
        public String contentType() {
            return "application/x-www-form-urlencoded";
        }

        @Override
        public String filled(Map<String, String> values) {
            return template.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(SmsTemplate.filled(field.getValue(), values)))
                    .collect(Collectors.joining("&"));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
