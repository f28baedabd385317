package org.appticket.adapters.rest.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.report.ShowDashboard;
import org.appticket.domain.id.TeamId;

/** How things stand. */
@Dependent
@SignedIn
@Path("/dashboard")
@Produces(Answer.JSON)
public class DashboardResource {
    private final Exchange exchange;
    private final ShowDashboard showDashboard;

    @Inject
    DashboardResource(Exchange exchange, ShowDashboard showDashboard) {
        this.exchange = exchange;
        this.showDashboard = showDashboard;
    }

    @GET
    public Response show() {
        QueryFields fields = exchange.query();
        Optional<TeamId> team = ReportFields.team(fields);
        fields.check();
        var query = new ShowDashboard.Query(exchange.actor(), team);
        return exchange.send(Answer.ok(DashboardBody.of(showDashboard.handle(query))));
    }
}
