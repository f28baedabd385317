package org.appticket.adapters.persistence.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.event.Field;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.history.SealedValue.Fact;
import org.appticket.domain.history.SealedValue.FreeText;

/**
 * The changes of an event as one text, a line each: the field, and its values before and after, with tabs between them.
 * A value is {@code -} for none, {@code =} and a fact (which has no control character), or {@code #} and the position of
 * its free text, which is kept apart so that it can be erased.
 */
final class EventText {
    private static final Map<String, Field> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toMap(Field::label, field -> field));

    private final List<FreeText> texts = new ArrayList<>();
    private final String lines;

    private EventText(List<SealedChange> changes) {
        lines = changes.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    static EventText of(List<SealedChange> changes) {
        return new EventText(changes);
    }

    String lines() {
        return lines;
    }

    /** The free texts, each at its position. */
    List<FreeText> texts() {
        return texts;
    }

    static List<SealedChange> changes(String lines, Map<Integer, FreeText> texts) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\n"))
                        .map(line -> change(line, texts))
                        .toList();
    }

    private String line(SealedChange change) {
        return change.field().label() + "\t" + value(change.from()) + "\t" + value(change.to());
    }

    private String value(Optional<SealedValue> value) {
        if (value.isEmpty()) {
            return "-";
        }
        if (value.get() instanceof FreeText text) {
            texts.add(text);
            return "#" + (texts.size() - 1);
        }
        return "=" + value.get().text().orElseThrow();
    }

    private static SealedChange change(String line, Map<Integer, FreeText> texts) {
        String[] parts = line.split("\t", -1);
        Field field = Objects.requireNonNull(FIELDS.get(parts[0]), parts[0]);
        return new SealedChange(field, value(parts[1], texts), value(parts[2], texts));
    }

    private static Optional<SealedValue> value(String part, Map<Integer, FreeText> texts) {
        return switch (part.charAt(0)) {
            case '=' -> Optional.of(new Fact(part.substring(1)));
            case '#' -> Optional.of(Objects.requireNonNull(texts.get(Integer.valueOf(part.substring(1))), part));
            default -> Optional.empty();
        };
    }
}
