package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.sla.ExplainClocks;
import org.appticket.application.sla.PredictResolution;
import org.appticket.application.sla.PreviewCalendar;
import org.appticket.application.sla.PreviewDeadlines;
import org.appticket.application.sla.PreviewPolicy;
import org.appticket.application.sla.RaiseAlarms;
import org.appticket.application.sla.RecomputeDeadlines;
import org.appticket.application.sla.RefreshTimings;
import org.appticket.application.sla.RuleBook;
import org.appticket.application.sla.ShowClocks;
import org.appticket.application.sla.TakeDueSteps;
import org.appticket.application.sla.Timekeeping;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around the clocks of tickets; used like {@link TicketUseCases}. */
@Singleton
public final class SlaUseCases {

    private final Outside outside;
    private final Ports store;

    @Inject
    public SlaUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
    }

    /** By what clocks go, in a store; what is resolved closes after so many working days. */
    public static RuleBook ruleBook(Ports store, int closeAfter) {
        return new RuleBook(
                store.policies(),
                store.calendars(),
                new RuleBook.Structure(store.categories(), store.teams()),
                store.slaEpochs(),
                closeAfter,
                new RuleBook.Memory());
    }

    static Timekeeping timekeeping(Outside outside) {
        Ports store = outside.store();
        return new Timekeeping(store.timings(), outside.ruleBook(), store.histories());
    }

    @Produces
    @Singleton
    public ShowClocks showClocks() {
        return new ShowClocks(timekeeping(outside), outside.clock());
    }

    @Produces
    @Singleton
    public ExplainClocks explainClocks(ShowTicket showTicket) {
        return new ExplainClocks(showTicket, timekeeping(outside), store.calendars(), outside.clock());
    }

    @Produces
    @Singleton
    public PredictResolution predictResolution(ShowTicket showTicket) {
        return new PredictResolution(showTicket, store.linkSearch(), timekeeping(outside), outside.clock());
    }

    @Produces
    @Singleton
    public PreviewPolicy previewPolicy() {
        return new PreviewPolicy(store.policies(), previewDeadlines());
    }

    @Produces
    @Singleton
    public PreviewCalendar previewCalendar() {
        return new PreviewCalendar(store.calendars(), previewDeadlines());
    }

    private PreviewDeadlines previewDeadlines() {
        return new PreviewDeadlines(timekeeping(outside), store.ticketSearch(), outside.clock());
    }

    public RefreshTimings refreshTimings() {
        return new RefreshTimings(TicketUseCases.desk(outside), timekeeping(outside));
    }

    public RaiseAlarms raiseAlarms() {
        return new RaiseAlarms(TicketUseCases.desk(outside), timekeeping(outside));
    }

    public TakeDueSteps takeDueSteps() {
        return new TakeDueSteps(TicketUseCases.desk(outside), timekeeping(outside));
    }

    public RecomputeDeadlines recomputeDeadlines() {
        return new RecomputeDeadlines(TicketUseCases.desk(outside), timekeeping(outside));
    }
}
