package org.appticket.bootstrap.operation;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.ticket.Desk;
import org.appticket.bootstrap.incidentlog.Destination;
import org.appticket.bootstrap.incidentlog.ImportReport;
import org.appticket.bootstrap.incidentlog.IncidentLogImport;
import org.appticket.bootstrap.incidentlog.Summary;
import org.appticket.bootstrap.incidentlog.file.IncidentLog;
import org.appticket.bootstrap.incidentlog.file.UnreadableLog;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;
import org.appticket.domain.Unavailable;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;

/** Brings an incident log in; what was brought in before stays as it is. */
record ImportLog() implements Operation {

    private static final int NOT_A_LOG = 2;
    private static final int STEPS = 100;

    @Override
    public int run(Application application, InputStream input, Report report) throws IOException {
        try {
            Destination destination = destination(application);
            write(destination, entry("BEGUN"));
            Summary summary = new IncidentLogImport(destination, Operator.ACTOR)
                    .run(IncidentLog.of(input), new ImportReport(report::line, inSteps(report)));
            application.outside().store().timings().wake();
            write(destination, entry("ENDED").with("read", summary.read()).with("opened", summary.opened()));
            return summary.exitCode();
        } catch (UnreadableLog e) {
            report.line("not an incident log: " + e.reason());
            return NOT_A_LOG;
        } catch (Unavailable away) {
            report.line("the database went away; what was taken stays, and the import can simply be run again");
            return 1;
        }
    }

    private static AuditEntry entry(String state) {
        return AuditEntry.of(AuditKind.IMPORTED)
                .by(Operator.ACTOR)
                .with("source", "incident-log")
                .with("state", state);
    }

    private static void write(Destination destination, AuditEntry entry) {
        destination.desk().unitOfWork().run(() -> {
            destination.audit().add(entry);
            return entry;
        });
    }

    private static Destination destination(Application application) {
        Outside outside = application.outside();
        Ports store = outside.store();
        Desk desk = TicketUseCases.deskOfThePast(outside);
        return new Destination(
                desk,
                store.people(),
                application.people().createPerson(),
                store.teams(),
                store.categories(),
                application.people().roster(),
                store.importedRecords());
    }

    private static BiConsumer<Integer, Integer> inSteps(Report report) {
        return (done, total) -> {
            int step = Math.max(1, total / STEPS);
            if (done % step == 0 || done.equals(total)) {
                report.progress(done, Math.max(1, total));
            }
        };
    }
}
