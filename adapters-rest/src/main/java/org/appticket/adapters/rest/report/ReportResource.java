package org.appticket.adapters.rest.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.report.ShowReport;
import org.appticket.application.view.report.Report;
import org.appticket.application.view.report.ReportKind;

/** One report, as JSON or as a table for spreadsheets. */
@Dependent
@SignedIn
@Path("/reports/{report}")
public class ReportResource {
    private static final String UTF_8 = ReportTable.CSV + ";charset=UTF-8";

    private final Exchange exchange;
    private final ShowReport showReport;

    @Inject
    ReportResource(Exchange exchange, ShowReport showReport) {
        this.exchange = exchange;
        this.showReport = showReport;
    }

    @GET
    @Produces(Answer.JSON)
    public Response show(@PathParam("report") String name) {
        return exchange.send(Answer.ok(ReportBody.of(report(name))));
    }

    @GET
    @Produces(ReportTable.CSV + ";qs=0.5")
    public Response table(@PathParam("report") String name) {
        Report report = report(name);
        String file = "%s-%s-%s.csv"
                .formatted(
                        report.kind().slug(),
                        report.span().from(),
                        report.span().to());
        return Response.ok(ReportTable.of(report), UTF_8)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private Report report(String name) {
        ReportKind kind = Arrays.stream(ReportKind.values())
                .filter(one -> one.slug().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejection.of(ProblemType.NOT_FOUND));
        QueryFields fields = exchange.query();
        var query = new ShowReport.Query(
                exchange.actor(),
                kind,
                ReportFields.grouping(fields, kind),
                ReportFields.date(fields, "from"),
                ReportFields.date(fields, "to"),
                ReportFields.team(fields),
                ReportFields.zone(fields));
        fields.check();
        return showReport.handle(query);
    }
}
