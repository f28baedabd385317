package org.appticket.adapters.persistence.savedview;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Filters and columns as a row has them: a line for each, and in a filter a tab behind the name; both are escaped in values. */
final class ViewText {
    private ViewText() {}

    static String of(Map<String, String> filter) {
        return filter.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + escaped(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static SortedMap<String, String> filter(String text) {
        SortedMap<String, String> filter = new TreeMap<>();
        lines(text).forEach(line -> {
            int tab = line.indexOf('\t');
            filter.put(line.substring(0, tab), unescaped(line.substring(tab + 1)));
        });
        return filter;
    }

    static String of(List<String> columns) {
        return String.join("\n", columns);
    }

    static List<String> columns(String text) {
        return lines(text).toList();
    }

    private static Stream<String> lines(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split("\n", -1));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String value) {
        return value.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\");
    }
}
