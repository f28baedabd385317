package org.appticket.bootstrap.wiring.report;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.report.ShowDashboard;
import org.appticket.application.report.ShowReport;
import org.appticket.application.sla.ShowClocks;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around figures; used like those around tickets. */
@Singleton
public final class ReportUseCases {

    private final Outside outside;
    private final Ports store;

    @Inject
    public ReportUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
    }

    @Produces
    @Singleton
    public ShowDashboard showDashboard() {
        return new ShowDashboard(store.figures(), store.people(), outside.clock());
    }

    @Produces
    @Singleton
    public ShowReport showReport(ShowClocks showClocks) {
        return new ShowReport(store.figures(), showClocks, store.people(), outside.clock());
    }
}
