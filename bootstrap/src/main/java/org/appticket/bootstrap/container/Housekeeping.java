package org.appticket.bootstrap.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.access.RemoveDeadSessions;
import org.appticket.application.assignment.ReleaseAssignees;
import org.appticket.application.delivery.ForgetDeliveries;
import org.appticket.application.inbound.ForgetInboundMails;
import org.appticket.application.letter.RemoveExpiredSecrets;
import org.appticket.application.passkey.RemoveDeadChallenges;
import org.appticket.application.search.KeepWords;
import org.appticket.application.telephony.ForgetCalls;
import org.appticket.application.throttle.ForgetOldFailures;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.bootstrap.wiring.account.LiveUseCases;

/** What is done now and then without being asked for. Every node does it: each deed is harmless when done twice. */
@Singleton
class Housekeeping {

    private static final Logger LOG = Logger.getLogger("org.appticket.housekeeping");

    /** A turn ends some time, whatever there is to do; the next one goes on. */
    private static final int MOST_ROUNDS = 50;

    /** So many tickets become searchable every few seconds after an update to a version that searches. */
    private static final int WORDS_AT_A_TURN = 1_000;

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Timetable timetable;
    private final Dispatch dispatch;
    private final Intake intake;

    @Inject
    Housekeeping(Timetable timetable, Dispatch dispatch, Intake intake) {
        this.timetable = timetable;
        this.dispatch = dispatch;
        this.intake = intake;
    }

    void begin(Application application) throws CannotOpen {
        FileKeeping files = new FileKeeping(application.attachments());
        Runnable deeds = hourlyDeeds(application, files);
        ReleaseAssignees releasing = application.assignments().releaseAssignees();
        dispatch.begin(application);
        intake.begin(application.inbound());
        timetable.every(SOON, () -> attempt("assignees could not be released", () -> releaseAll(releasing)));
        ClockKeeping clocks = new ClockKeeping(application.sla(), timetable);
        timetable.atRate(Duration.ofSeconds(2), Duration.ofSeconds(1), () -> {
            attempt("deadlines could not be reckoned again", clocks::refresh);
            attempt("alarms could not be raised", clocks::alarm);
            attempt("steps that were due could not be taken", clocks::step);
        });
        timetable.every(Duration.ofMinutes(1), Duration.ofHours(1), deeds);
        keepWords(application.search().keepWords());
        timetable.every(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                () -> attempt("attachments could not be scanned", files::scan));
    }

    private Runnable hourlyDeeds(Application application, FileKeeping files) {
        RemoveDeadSessions removal = application.people().removeDeadSessions();
        ForgetOldFailures forgetting = application.people().forgetOldFailures();
        RemoveExpiredSecrets expiry = application.accounts().removeExpiredSecrets();
        RemoveDeadChallenges clearing = application.factors().removeDeadChallenges();
        ForgetDeliveries oblivion = application.deliveries().forgetDeliveries();
        ForgetInboundMails clearance = application.inbound().forgetInboundMails();
        ForgetCalls calls = new LiveUseCases(application.outside()).forgetCalls();
        Checkpoints checkpoints = new Checkpoints(application.audit().signCheckpoint());
        return () -> {
            attempt("files without an attachment could not be swept", files::sweep);
            attempt("dead sessions could not be removed", () -> removal.handle(new RemoveDeadSessions.Command()));
            attempt("old failures could not be forgotten", () -> forgetting.handle(new ForgetOldFailures.Command()));
            attempt("old secrets could not be removed", () -> expiry.handle(new RemoveExpiredSecrets.Command()));
            attempt("old deliveries could not be forgotten", () -> oblivion.handle(new ForgetDeliveries.Command()));
            attempt("old mails could not be forgotten", () -> forgetAll(clearance));
            attempt("old calls could not be forgotten", () -> calls.handle(new ForgetCalls.Command()));
            attempt("dead challenges could not be removed", () -> clearing.handle(new RemoveDeadChallenges.Command()));
            attempt("the end of the audit log could not be signed", checkpoints::sign);
        };
    }

    private void keepWords(KeepWords keeping) {
        Runnable deed = () -> keeping.handle(new KeepWords.Command(WORDS_AT_A_TURN));
        timetable.every(SOON, () -> attempt("the words of older tickets could not be kept", deed));
    }

    private void forgetAll(ForgetInboundMails clearance) {
        timetable.repeat(MOST_ROUNDS, () -> clearance.handle(new ForgetInboundMails.Command()) > 0);
    }

    private void releaseAll(ReleaseAssignees releasing) {
        timetable.repeat(MOST_ROUNDS, () -> releasing.handle(new ReleaseAssignees.Command()) > 0);
    }

    // A failure would end the schedule; the next turn may succeed.
    private static void attempt(String otherwise, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, otherwise + "; it is tried again", failure);
        }
    }
}
