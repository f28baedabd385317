package org.appticket.adapters.persistence.requests;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Headers of an answer as one text, a line each; neither names nor values have line ends. */
final class HeaderLines {
    private HeaderLines() {}

    static String of(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
