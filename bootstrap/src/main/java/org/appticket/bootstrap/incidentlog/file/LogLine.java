package org.appticket.bootstrap.incidentlog.file;

import java.util.List;
import java.util.Optional;

/** A line of the file after the first one, cut into fields. */
public final class LogLine {

    private static final int LONGEST = 200;
    private static final String MISSING = "?";

    private final long line;
    private final Header header;
    private final List<String> fields;

    LogLine(long line, Header header, List<String> fields) {
        this.line = line;
        this.header = header;
        this.fields = List.copyOf(fields);
    }

    /** Where it begins in the file; the first line is 1. */
    public long line() {
        return line;
    }

    /** By what the log knows the incident; nothing if that cannot be told. */
    public Optional<String> incident() {
        return header.find(Column.NUMBER, fields).flatMap(text -> {
            try {
                return readable(Column.NUMBER, text);
            } catch (RowRefused unreadable) {
                return Optional.empty();
            }
        });
    }

    /**
     * What a column says, without spaces around it.
     *
     * @return nothing for a question mark or an empty field
     * @throws RowRefused if the row has too many or too few fields, or the field is no short plain text
     */
    Optional<String> value(Column column) {
        if (fields.size() != header.width()) {
            throw new RowRefused(
                    Reason.WRONG_FIELD_COUNT, "it has " + fields.size() + " fields, not " + header.width());
        }
        return header.find(column, fields).flatMap(text -> readable(column, text));
    }

    /**
     * What a column says that every row must have.
     *
     * @throws RowRefused as {@link #value}, or if it says nothing
     */
    String required(Column column) {
        return value(column).orElseThrow(() -> new RowRefused(Reason.MISSING_VALUE, column.title() + " is missing"));
    }

    private static Optional<String> readable(Column column, String text) {
        String value = text.strip();
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new RowRefused(Reason.INVALID_TEXT, column.title() + " has more than " + LONGEST + " characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new RowRefused(Reason.INVALID_TEXT, column.title() + " has a control character in it");
        }
        return Optional.of(value).filter(some -> !some.isEmpty() && !some.equals(MISSING));
    }
}
