package org.appticket.bootstrap.incidentlog;

import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.ImportedRecords;
import org.appticket.application.view.ImportedRecord;
import org.appticket.application.view.SourceKey;
import org.appticket.bootstrap.incidentlog.file.Reason;
import org.appticket.domain.id.TicketId;

/**
 * How far each incident was brought in: kept in the unit of work in which its ticket changes, so that they cannot part.
 * The rows of an incident are counted from 1, in the order of the file.
 *
 * @param imported where it is kept
 */
record Progress(ImportedRecords imported) {

    private static final String TICKET = "incident-log/ticket";
    private static final String REFUSED = "incident-log/refused";

    /**
     * How far an incident was brought in.
     *
     * @param ticket its ticket
     * @param taken the place of the last row that was taken
     */
    record Mark(TicketId ticket, int taken) {}

    /** How far an incident was brought in; nothing if no row of it was taken. */
    Optional<Mark> find(String number) {
        return imported.find(new SourceKey(TICKET, number))
                .map(record -> new Mark(new TicketId(record.number()), record.position()));
    }

    /** How many rows before the last one taken were refused. */
    int refused(String number) {
        return imported.find(new SourceKey(REFUSED, number))
                .map(ImportedRecord::position)
                .orElse(0);
    }

    /** Why a row before the last one taken was refused; nothing if it was taken. */
    Optional<Reason> refusal(String number, int place) {
        return imported.find(refusedRow(number, place))
                .map(record -> Reason.ofCode(record.position()).orElse(Reason.REFUSED));
    }

    /** Remembers that a row was taken, and that some before it were refused since the one taken before. */
    void save(String number, Mark mark, Map<Integer, Reason> refusedSince) {
        long ticket = mark.ticket().value();
        imported.save(new ImportedRecord(new SourceKey(TICKET, number), ticket, mark.taken()));
        if (!refusedSince.isEmpty()) {
            int count = refused(number) + refusedSince.size();
            imported.save(new ImportedRecord(new SourceKey(REFUSED, number), ticket, count));
        }
        refusedSince.forEach(
                (place, reason) -> imported.save(new ImportedRecord(refusedRow(number, place), ticket, reason.code())));
    }

    /** No number of an incident has a tab in it. */
    private static SourceKey refusedRow(String number, int place) {
        return new SourceKey(REFUSED + "/row", number + "\t" + place);
    }
}
