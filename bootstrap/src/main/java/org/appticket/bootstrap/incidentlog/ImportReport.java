package org.appticket.bootstrap.incidentlog;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.appticket.bootstrap.incidentlog.file.LogLine;

/**
 * Tells the operator what becomes of the rows: a line for each that could not be taken or was taken otherwise than it
 * says, and one for the sum of it all. The parts of a line are separated by tabs; {@code docs/import.md} names them.
 */
public final class ImportReport {

    private final Consumer<String> lines;
    private final BiConsumer<Integer, Integer> progress;
    private final Map<RowResult.Kind, Integer> counts = new EnumMap<>(RowResult.Kind.class);
    private int notes;
    private int rows;
    private int done;

    /**
     * To those who watch.
     *
     * @param lines gets the lines, in order
     * @param progress gets after every row how many are done, and how many there are
     */
    public ImportReport(Consumer<String> lines, BiConsumer<Integer, Integer> progress) {
        this.lines = lines;
        this.progress = progress;
    }

    void begin(int rowsOfTheLog) {
        rows = rowsOfTheLog;
    }

    void row(LogLine line, RowResult result) {
        counts.merge(result.kind(), 1, Integer::sum);
        done++;
        result.text().ifPresent(text -> {
            boolean refused = result.kind() == RowResult.Kind.REFUSED;
            notes += refused ? 0 : 1;
            tell(
                    refused ? "refused" : "note",
                    "line=" + line.line(),
                    "incident=" + line.incident().orElse(""),
                    "reason=" + result.reason().map(Enum::name).orElse("OPENED_LATE"),
                    text);
        });
        progress.accept(done, rows);
    }

    Summary end(Duration took) {
        Summary summary = new Summary(counts, notes, took);
        tell(
                "summary",
                "rows=" + summary.read(),
                "applied=" + summary.applied(),
                "unchanged=" + summary.unchanged(),
                "known=" + summary.known(),
                "refused=" + summary.refused(),
                "opened=" + summary.opened(),
                "notes=" + summary.notes(),
                String.format(Locale.ROOT, "seconds=%.1f", took.toMillis() / 1000.0));
        if (summary.hasChangedNothing()) {
            lines.accept("Nothing was changed: all that can be taken from this log was here already.");
        }
        return summary;
    }

    /** What stands in a file must not steer a terminal, nor look like a part or a line of its own. */
    private void tell(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        }
        lines.accept(String.join("\t", parts));
    }
}
