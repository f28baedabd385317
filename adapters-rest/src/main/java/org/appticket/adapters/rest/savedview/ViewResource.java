package org.appticket.adapters.rest.savedview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.savedview.ChangeView;
import org.appticket.application.savedview.ShowView;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewPatch;

/** One saved view. */
@Dependent
@SignedIn
@Path("/views/{id}")
@Produces(Answer.JSON)
public class ViewResource {
    private final Exchange exchange;
    private final ShowView showView;
    private final ChangeView changeView;

    @Inject
    ViewResource(Exchange exchange, ShowView showView, ChangeView changeView) {
        this.exchange = exchange;
        this.showView = showView;
        this.changeView = changeView;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer(find(id)));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("id") String id, JsonFields body) {
        Optional<Version> expected = expected(id);
        ViewPatch patch = ViewRequest.patch(body, exchange.actor());
        return exchange.send(answer(
                changeView.handle(command(id, expected, Optional.of(patch))).orElseThrow()));
    }

    @DELETE
    public Response remove(@PathParam("id") String id) {
        changeView.handle(command(id, expected(id), Optional.empty()));
        return exchange.send(Answer.noContent());
    }

    private Optional<Version> expected(String id) {
        return exchange.ifMatch().expected(() -> find(id).version().value());
    }

    private SavedView find(String id) {
        return showView.handle(new ShowView.Query(exchange.actor(), new ViewId(Ids.ofPath(id))));
    }

    private ChangeView.Command command(String id, Optional<Version> expected, Optional<ViewPatch> patch) {
        return new ChangeView.Command(exchange.actor(), new ViewId(Ids.ofPath(id)), expected, patch);
    }

    private Answer answer(SavedView view) {
        return Answer.ok(ViewBody.of(view, exchange.actor()))
                .version(view.version().value());
    }
}
