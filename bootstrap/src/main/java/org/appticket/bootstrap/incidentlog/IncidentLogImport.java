package org.appticket.bootstrap.incidentlog;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.application.port.UnitOfWork;
import org.appticket.bootstrap.incidentlog.RowResult.Kind;
import org.appticket.bootstrap.incidentlog.RowTaking.Taken;
import org.appticket.bootstrap.incidentlog.file.IncidentLog;
import org.appticket.bootstrap.incidentlog.file.LogLine;
import org.appticket.bootstrap.incidentlog.file.LogRow;
import org.appticket.bootstrap.incidentlog.file.Reason;
import org.appticket.bootstrap.incidentlog.file.RowRefused;
import org.appticket.bootstrap.incidentlog.file.UnreadableLog;
import org.appticket.domain.Duplicate;
import org.appticket.domain.Refusal;
import org.appticket.domain.Unavailable;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Brings an incident log in, row by row in the order of the file. A row is taken wholly or not at all, and remembered
 * together with what it changed: whenever an import ends, however it ends, it can be run again and goes on from there.
 * For one thread.
 */
public final class IncidentLogImport {

    private static final int TRIES = 3;

    private final Destination destination;
    private final UnitOfWork unitOfWork;
    private final Progress progress;
    private final Directory directory;
    private final RowTaking taking;
    private final Map<String, Incident> incidents = new HashMap<>();

    /**
     * Into a destination; each import is run once.
     *
     * @param destination where to
     * @param by who brings it in: somebody who administers
     * @throws org.appticket.domain.permission.NotPermitted unless they do
     */
    public IncidentLogImport(Destination destination, Actor by) {
        Permissions.require(by, Duty.IMPORT);
        this.destination = destination;
        this.unitOfWork = destination.desk().unitOfWork();
        this.progress = new Progress(destination.imported());
        this.directory = new Directory(destination, by);
        this.taking = new RowTaking(destination, directory);
    }

    /**
     * Brings a log in.
     *
     * @param log the log
     * @param report who is told about it
     * @return what was done
     * @throws UnreadableLog if the file was damaged or taken away meanwhile; what was taken stays
     * @throws Unavailable if the store is away; what was taken stays
     */
    public Summary run(IncidentLog log, ImportReport report) throws UnreadableLog {
        InstantSource clock = destination.desk().clock();
        Instant began = clock.instant();
        report.begin(log.rows());
        log.forEach(line -> report.row(line, result(line)));
        return report.end(Duration.between(began, clock.instant()));
    }

    private RowResult result(LogLine line) {
        Optional<Incident> incident = line.incident().map(this::incident);
        int place = incident.map(Incident::next).orElse(0);
        RowResult result = judged(() -> {
            LogRow row = LogRow.of(line);
            Incident known = incident.orElseThrow();
            return known.isBehind(place) ? recalled(known, place, row) : taken(known, place, row);
        });
        result.reason().ifPresent(reason -> incident.ifPresent(some -> some.refused(place, reason)));
        return result;
    }

    private Incident incident(String number) {
        return incidents.computeIfAbsent(
                number,
                fresh -> unitOfWork.run(() -> new Incident(fresh, progress.find(fresh), progress.refused(fresh) > 0)));
    }

    private static RowResult judged(Supplier<RowResult> work) {
        try {
            return work.get();
        } catch (Unavailable away) {
            throw away;
        } catch (RowRefused refused) {
            return RowResult.refused(refused.reason(), refused.text());
        } catch (Refusal refusal) {
            return RowResult.refused(refusal);
        }
    }

    /** A row that an earlier import took, or refused and then took later ones. */
    private RowResult recalled(Incident incident, int place, LogRow row) {
        Optional<Reason> refusal = incident.hasRefusals()
                ? unitOfWork.run(() -> progress.refusal(incident.number(), place))
                : Optional.empty();
        if (refusal.isPresent()) {
            return RowResult.refused(
                    refusal.get(), "an earlier import refused it; rows after it have been taken since");
        }
        incident.requireSame(row);
        if (incident.last().isEmpty()) {
            unitOfWork.run(() -> taking.requireOpenedBy(row, incident));
        }
        incident.recognised(row);
        return RowResult.of(Kind.KNOWN);
    }

    private RowResult taken(Incident incident, int place, LogRow row) {
        incident.requireSame(row);
        Taken taken = unitOfWorkOf(incident, place, row);
        incident.taken(row, taken.mark());
        RowResult result = RowResult.of(taken.kind());
        return taken.kind() == Kind.OPENED ? result.noting(OpeningTime.of(row).note()) : result;
    }

    /** Another import may give the same name to somebody at the same moment; then they are found the next time. */
    private Taken unitOfWorkOf(Incident incident, int place, LogRow row) {
        for (int left = TRIES; ; left--) {
            try {
                Taken taken = unitOfWork.run(() -> {
                    directory.begin();
                    return taking.take(incident, place, row);
                });
                directory.keep();
                return taken;
            } catch (Duplicate taken) {
                if (left == 1) {
                    throw taken;
                }
            }
        }
    }
}
