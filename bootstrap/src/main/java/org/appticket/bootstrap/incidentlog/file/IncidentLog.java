package org.appticket.bootstrap.incidentlog.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * An incident log: a CSV file in UTF-8, with or without a byte order mark, whose first line names the columns. It was read
 * once from beginning to end, so that a file that is none is refused before anything is taken from it.
 */
public final class IncidentLog {

    private static final String SAMPLE = "/org/appticket/bootstrap/incidentlog/incident-event-log.csv";
    private static final int LARGEST = 256 << 20;
    private static final int LONGEST_ROW = 1 << 20;

    private final Source source;
    private final int rows;

    /** Where the bytes come from, as often as they are asked for. */
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private IncidentLog(Source source) throws UnreadableLog {
        this.source = source;
        this.rows = read(source, line -> {});
    }

    /**
     * A log in a file.
     *
     * @throws UnreadableLog if there is no such file, it is no CSV in UTF-8, or a column is missing
     */
    public static IncidentLog of(Path file) throws UnreadableLog {
        return new IncidentLog(() -> Files.newInputStream(file));
    }

    /**
     * A log that comes through a pipe; it is kept in memory.
     *
     * @throws UnreadableLog if it is no CSV in UTF-8, a column is missing, or it is too large to be kept
     * @throws IOException if the pipe breaks
     */
    public static IncidentLog of(InputStream pipe) throws UnreadableLog, IOException {
        byte[] content = pipe.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new UnreadableLog("it has more than " + LARGEST + " bytes");
        }
        return new IncidentLog(() -> new ByteArrayInputStream(content));
    }

    /** The log that ships with the product; its licence stands beside it in {@code NOTICE}. */
    public static IncidentLog sample() {
        try {
            return new IncidentLog(IncidentLog::openSample);
        } catch (UnreadableLog damaged) {
            throw new IllegalStateException("the product is damaged: " + damaged.reason(), damaged);
        }
    }

    /** How many lines come after the first one; empty lines do not count. */
    public int rows() {
        return rows;
    }

    /**
     * Hands out the lines after the first one, in the order of the file.
     *
     * @throws UnreadableLog if the file was damaged or taken away meanwhile
     */
    public void forEach(Consumer<LogLine> taker) throws UnreadableLog {
        read(source, taker);
    }

    private static InputStream openSample() throws IOException {
        InputStream sample = IncidentLog.class.getResourceAsStream(SAMPLE);
        if (sample == null) {
            throw new FileNotFoundException(SAMPLE);
        }
        return sample;
    }

    private static int read(Source source, Consumer<LogLine> taker) throws UnreadableLog {
        try (InputStream bytes = source.open();
                Reader text = withoutMark(bytes);
                CsvReader<CsvRecord> reader = csv().ofCsvRecord(text)) {
            return read(reader.iterator(), taker);
        } catch (CharacterCodingException broken) {
            throw notUtf8(broken);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw notUtf8(broken);
            }
            throw new UnreadableLog("it cannot be read: " + broken.getCause(), broken);
        } catch (IOException broken) {
            throw new UnreadableLog("it cannot be read: " + broken, broken);
        } catch (CsvParseException broken) {
            throw new UnreadableLog("it is no CSV: " + reasonOf(broken), broken);
        }
    }

    private static int read(Iterator<CsvRecord> records, Consumer<LogLine> taker) throws UnreadableLog {
        if (!records.hasNext()) {
            throw new UnreadableLog("it is empty");
        }
        Header header = Header.of(records.next().getFields());
        int rows = 0;
        while (records.hasNext()) {
            CsvRecord next = records.next();
            taker.accept(new LogLine(next.getStartingLineNumber(), header, next.getFields()));
            rows++;
        }
        return rows;
    }

    private static CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder()
                .maxBufferSize(LONGEST_ROW)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Bytes that are no UTF-8 are refused, not replaced. */
    private static Reader withoutMark(InputStream bytes) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static UnreadableLog notUtf8(Exception broken) {
        return new UnreadableLog("it is not written in UTF-8", broken);
    }

    private static String reasonOf(CsvParseException broken) {
        String message = String.valueOf(broken.getMessage());
        return broken.getCause() == null
                ? message
                : message + " (" + broken.getCause().getMessage() + ")";
    }
}
