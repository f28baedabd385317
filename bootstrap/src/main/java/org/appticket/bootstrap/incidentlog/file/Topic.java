package org.appticket.bootstrap.incidentlog.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an incident is about, as far as the log, which was made anonymous, says it.
 *
 * @param number by what the log knows the incident
 * @param category what it is about
 * @param subcategory what it is about, more precisely
 * @param symptom how the problem shows
 * @param particulars what else is known, in the words of a description
 */
public record Topic(
        String number,
        Optional<String> category,
        Optional<String> subcategory,
        Optional<String> symptom,
        List<Particular> particulars) {

    /**
     * Something that is known.
     *
     * @param name what it is
     * @param value what the log says
     */
    public record Particular(String name, String value) {}

    static Topic of(LogLine line) {
        List<Particular> particulars = Stream.of(
                        particular("Location", line, Column.LOCATION),
                        particular("Configuration item", line, Column.CONFIGURATION_ITEM),
                        particular("Contact", line, Column.CONTACT_TYPE),
                        particular("Problem", line, Column.PROBLEM),
                        particular("Change", line, Column.CHANGE),
                        particular("Caused by", line, Column.CAUSED_BY),
                        particular("Vendor", line, Column.VENDOR))
                .flatMap(Optional::stream)
                .toList();
        return new Topic(
                line.required(Column.NUMBER),
                line.value(Column.CATEGORY),
                line.value(Column.SUBCATEGORY),
                line.value(Column.SYMPTOM),
                particulars);
    }

    /** A title: category, subcategory and symptom, or else the number. */
    public String title() {
        String about =
                Stream.of(category, subcategory).flatMap(Optional::stream).collect(Collectors.joining(" / "));
        String title = Stream.of(Optional.of(about).filter(text -> !text.isEmpty()), symptom)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
        return title.isEmpty() ? "Incident " + number : title;
    }

    /** A description in Markdown: the number, and what else is known. */
    public String description() {
        return Stream.concat(Stream.of(new Particular("Incident", number)), particulars.stream())
                .map(known -> "- " + known.name() + ": " + known.value())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Particular> particular(String name, LogLine line, Column column) {
        return line.value(column).map(value -> new Particular(name, value));
    }
}
