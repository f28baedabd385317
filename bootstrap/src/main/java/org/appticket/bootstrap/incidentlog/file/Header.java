package org.appticket.bootstrap.incidentlog.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each column stands, according to the first line of the file. */
final class Header {

    private final Map<Column, Integer> places;
    private final int width;

    private Header(Map<Column, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /**
     * Reads the first line; spaces around a title do not matter.
     *
     * @throws UnreadableLog if a column is missing or there twice; it names them all
     */
    static Header of(List<String> titles) throws UnreadableLog {
        List<String> plain = titles.stream().map(String::strip).toList();
        refuse("has no column", plain, 0);
        refuse("has more than one column", plain, 2);
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            places.put(column, plain.indexOf(column.title()));
        }
        return new Header(places, plain.size());
    }

    /** How many fields a row has. */
    int width() {
        return width;
    }

    /** The field of a column; nothing if the row is too short. */
    Optional<String> find(Column column, List<String> fields) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place < fields.size())
                .map(fields::get);
    }

    private static void refuse(String complaint, List<String> titles, long from) throws UnreadableLog {
        List<String> wrong = Arrays.stream(Column.values())
                .map(Column::title)
                .filter(title ->
                        Math.min(2, titles.stream().filter(title::equals).count()) == from)
                .toList();
        if (!wrong.isEmpty()) {
            throw new UnreadableLog("the first line " + complaint + " " + String.join(", ", wrong));
        }
    }
}
