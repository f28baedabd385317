package org.appticket.adapters.web;

import java.util.Arrays;

/** The kinds of files that the browser application is made of; there are no others. */
enum MediaType {
    HTML("html", "text/html;charset=UTF-8"),
    SCRIPT("js", "text/javascript;charset=UTF-8"),
    MODULE("mjs", "text/javascript;charset=UTF-8"),
    STYLE("css", "text/css;charset=UTF-8"),
    IMAGE("svg", "image/svg+xml"),
    MANIFEST("webmanifest", "application/manifest+json"),
    TEXT("txt", "text/plain;charset=UTF-8"),
    DATA("json", "application/json");

    private final String extension;
    private final String header;

    MediaType(String extension, String header) {
        this.extension = extension;
        this.header = header;
    }

    /**
     * What a file is, by the end of its name.
     *
     * @throws IllegalArgumentException if nobody knows
     */
    static MediaType of(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("what is " + path + "?"));
    }

    /** As it stands in {@code Content-Type}. */
    String header() {
        return header;
    }
}
