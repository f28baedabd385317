package org.appticket.bootstrap.container;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.access.RemoveDeadSessions;
import org.appticket.application.assignment.ReleaseAssignees;
import org.appticket.application.delivery.ForgetDeliveries;
import org.appticket.application.inbound.ForgetInboundMails;
import org.appticket.application.letter.RemoveExpiredSecrets;
import org.appticket.application.passkey.RemoveDeadChallenges;
import org.appticket.application.search.KeepWords;
import org.appticket.application.throttle.ForgetOldFailures;
import org.appticket.bootstrap.wiring.Application;
import org.jspecify.annotations.Nullable;

/** What is done now and then without being asked for. Every node does it: each deed is harmless when done twice. */
@Singleton
class Housekeeping {

    private static final Logger LOG = Logger.getLogger("org.appticket.housekeeping");

    /** A turn ends some time, whatever there is to do; the next one goes on. */
    private static final int MOST_ROUNDS = 50;

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container
    private ManagedScheduledExecutorService timer;

    /** So many tickets become searchable every few seconds after an update to a version that searches. */
    private static final int WORDS_AT_A_TURN = 1_000;

    private final Dispatch dispatch;
    private final Intake intake;
    private @Nullable Future<?> hourly;
    private @Nullable Future<?> scans;
    private @Nullable Future<?> releases;
    private @Nullable Future<?> words;
    private @Nullable Future<?> clocks;

    @Inject
    Housekeeping(Dispatch dispatch, Intake intake) {
        this.dispatch = dispatch;
        this.intake = intake;
    }

    void begin(Application application) {
        FileKeeping files = new FileKeeping(application.attachments());
        Runnable deeds = hourlyDeeds(application, files);
        ReleaseAssignees releasing = application.assignments().releaseAssignees();
        dispatch.begin(application);
        intake.begin(application.inbound());
        releases = timer.scheduleWithFixedDelay(
                () -> attempt("assignees could not be released", () -> releaseAll(releasing)), 5, 5, TimeUnit.SECONDS);
        ClockKeeping keeping = new ClockKeeping(application.sla());
        clocks = timer.scheduleAtFixedRate(
                () -> {
                    attempt("deadlines could not be reckoned again", keeping::refresh);
                    attempt("alarms could not be raised", keeping::alarm);
                    attempt("steps that were due could not be taken", keeping::step);
                },
                2,
                1,
                TimeUnit.SECONDS);
        hourly = timer.scheduleWithFixedDelay(deeds, 1, 60, TimeUnit.MINUTES);
        keepWords(application.search().keepWords());
        scans = timer.scheduleWithFixedDelay(
                () -> attempt("attachments could not be scanned", files::scan), 1, 5, TimeUnit.MINUTES);
    }

    private static Runnable hourlyDeeds(Application application, FileKeeping files) {
        RemoveDeadSessions removal = application.people().removeDeadSessions();
        ForgetOldFailures forgetting = application.people().forgetOldFailures();
        RemoveExpiredSecrets expiry = application.accounts().removeExpiredSecrets();
        RemoveDeadChallenges clearing = application.factors().removeDeadChallenges();
        ForgetDeliveries oblivion = application.deliveries().forgetDeliveries();
        ForgetInboundMails clearance = application.inbound().forgetInboundMails();
        Checkpoints checkpoints = new Checkpoints(application.audit().signCheckpoint());
        return () -> {
            attempt("files without an attachment could not be swept", files::sweep);
            attempt("dead sessions could not be removed", () -> removal.handle(new RemoveDeadSessions.Command()));
            attempt("old failures could not be forgotten", () -> forgetting.handle(new ForgetOldFailures.Command()));
            attempt("old secrets could not be removed", () -> expiry.handle(new RemoveExpiredSecrets.Command()));
            attempt("old deliveries could not be forgotten", () -> oblivion.handle(new ForgetDeliveries.Command()));
            attempt("old mails could not be forgotten", () -> forgetAll(clearance));
            attempt("dead challenges could not be removed", () -> clearing.handle(new RemoveDeadChallenges.Command()));
            attempt("the end of the audit log could not be signed", checkpoints::sign);
        };
    }

    private void keepWords(KeepWords keeping) {
        Runnable deed = () -> keeping.handle(new KeepWords.Command(WORDS_AT_A_TURN));
        words = timer.scheduleWithFixedDelay(
                () -> attempt("the words of older tickets could not be kept", deed), 5, 5, TimeUnit.SECONDS);
    }

    /** Nothing is begun any more; what was begun is finished. */
    void close() {
        end();
        dispatch.end();
        intake.end();
    }

    @PreDestroy
    void end() {
        if (hourly != null) {
            hourly.cancel(false);
        }
        if (scans != null) {
            scans.cancel(false);
        }
        if (words != null) {
            words.cancel(false);
        }
        if (clocks != null) {
            clocks.cancel(false);
        }
        if (releases != null) {
            releases.cancel(false);
        }
    }

    private static void forgetAll(ForgetInboundMails clearance) {
        int round = 0;
        while (clearance.handle(new ForgetInboundMails.Command()) > 0 && round < MOST_ROUNDS) {
            round++;
        }
    }

    private static void releaseAll(ReleaseAssignees releasing) {
        int round = 0;
        while (releasing.handle(new ReleaseAssignees.Command()) > 0 && round < MOST_ROUNDS) {
            round++;
        }
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
