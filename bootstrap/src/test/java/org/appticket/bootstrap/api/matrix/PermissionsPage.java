package org.appticket.bootstrap.api.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.matrix.stage.Who;

/** The tables of {@code docs/permissions.md}. */
final class PermissionsPage {

    private static final String PAGE = "docs/permissions.md";

    private PermissionsPage() {}

    /**
     * A row.
     *
     * @param endpoint the method and the path, as openapi.yaml spells them
     * @param cells what each kind of person is answered
     */
    record Row(String endpoint, Map<Who, Cell> cells) {
        Cell cell(Who who) {
            Cell cell = cells.get(who);
            if (cell == null) {
                throw new IllegalArgumentException(endpoint + " says nothing about " + who);
            }
            return cell;
        }
    }

    /** All rows of all tables of endpoints, in their order. */
    static List<Row> rows() {
        return rows(lines());
    }

    static List<Row> rows(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            if (line.startsWith("| endpoint |")) {
                requireTitles(line);
                within = true;
            } else if (!line.startsWith("|")) {
                within = false;
            } else if (within && !line.startsWith("|---")) {
                rows.add(row(line));
            }
        }
        return rows;
    }

    private static void requireTitles(String line) {
        List<String> titles = columns(line);
        if (!titles.subList(1, titles.size()).equals(Who.titles())) {
            throw new IllegalArgumentException("the columns are not " + Who.titles() + ": " + line);
        }
    }

    private static Row row(String line) {
        List<String> columns = columns(line);
        if (columns.size() != Who.values().length + 1 || !columns.get(0).matches("`[A-Z]+ /\\S*`")) {
            throw new IllegalArgumentException("no row of an endpoint: " + line);
        }
        Map<Who, Cell> cells = new EnumMap<>(Who.class);
        Iterator<String> texts = columns.listIterator(1);
        for (Who who : Who.values()) {
            cells.put(who, Cell.of(texts.next()));
        }
        return new Row(columns.get(0).replace("`", ""), cells);
    }

    private static List<String> columns(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> lines() {
        Path here = Path.of("").toAbsolutePath();
        Path page = Files.exists(here.resolve(PAGE))
                ? here.resolve(PAGE)
                : here.resolve("..").resolve(PAGE);
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
