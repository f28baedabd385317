package org.appticket.bootstrap.operation;

import java.io.InputStream;
import org.appticket.application.attachment.VerifyContents;
import org.appticket.application.audit.VerifyAudit;
import org.appticket.application.history.VerifyHistories;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.domain.audit.AuditFlaw;

/** Walks every ticket's chain of events and the audit log and the bytes of every attachment, and names what is broken. */
record VerifyEverything() implements Operation {

    @Override
    public int run(Application application, InputStream input, Report report) {
        boolean histories = verifyHistories(application, report);
        boolean audit = verifyAudit(application, report);
        boolean contents = verifyContents(application, report);
        return histories && audit && contents ? 0 : 1;
    }

    private static boolean verifyHistories(Application application, Report report) {
        VerifyHistories.Report found =
                application.tickets().verifyHistories().handle(new VerifyHistories.Query(Operator.ACTOR));
        found.flaws()
                .forEach(flaw -> report.line(
                        "ticket #" + flaw.ticket().value() + ": broken from event " + flaw.sequence() + " on"));
        report.line(found.verified() + " tickets, " + found.events() + " events: "
                + (found.flaws().isEmpty()
                        ? "every chain is whole"
                        : found.flaws().size() + " broken"));
        return found.flaws().isEmpty();
    }

    private static boolean verifyAudit(Application application, Report report) {
        VerifyAudit.Report found = application.audit().verifyAudit().handle(new VerifyAudit.Command(Operator.ACTOR));
        String checkpoint = found.checkpoint()
                .map(made -> "the last checkpoint is of entry " + made.head().sequence() + ", " + made.at())
                .orElse("there is no checkpoint yet");
        String state = found.flaw().map(VerifyEverything::said).orElse("the chain is whole");
        report.line("audit log: " + found.head().sequence() + " entries, " + state + "; " + checkpoint);
        return found.flaw().isEmpty();
    }

    private static boolean verifyContents(Application application, Report report) {
        VerifyContents.Report found =
                application.attachments().verifyContents().handle(new VerifyContents.Query(Operator.ACTOR));
        found.flaws()
                .forEach(flaw -> report.line("ticket #" + flaw.ticket() + ": the bytes of attachment "
                        + flaw.attachment() + " are missing or changed"));
        report.line(found.verified() + " attachments, " + found.bytes() + " bytes: "
                + (found.flaws().isEmpty()
                        ? "every file is whole"
                        : found.flaws().size() + " broken"));
        return found.flaws().isEmpty();
    }

    private static String said(AuditFlaw flaw) {
        return switch (flaw.kind()) {
            case ENTRY -> "broken from entry " + flaw.sequence() + " on";
            case END -> "wrongly ended at entry " + flaw.sequence();
            case CHECKPOINT -> "contradicted by the checkpoint of entry " + flaw.sequence();
        };
    }
}
