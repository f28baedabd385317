package org.appticket.adapters.rest.savedview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.adapters.rest.input.QueryMember;
import org.appticket.adapters.rest.ticket.TicketQuery;
import org.appticket.application.savedview.AddView;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.savedview.ViewContent;
import org.appticket.domain.savedview.ViewPatch;

/** A new view, or what is to change of one, as it is asked for; its filter is held to the rules of the list of tickets. */
final class ViewRequest {
    private ViewRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    static AddView.Command of(JsonFields fields, Actor by) {
        Optional<ViewScope> scope = fields.required("scope", fields.choice("scope", ViewScope.class));
        Optional<TeamId> team = fields.optional("team", fields.id("team").map(TeamId::new));
        scope.ifPresent(known -> requireFitting(fields, known));
        Optional<String> name = fields.required("name", fields.text("name", TextRule.NAME));
        ViewPatch details = details(fields, by, Optional.empty());
        if (!fields.has("query")) {
            fields.fault("query", InvalidValue.Problem.REQUIRED);
        }
        fields.check();
        return new AddView.Command(by, team, name.orElse(""), details);
    }

    /** Refuses the body with everything that is wrong with it. */
    static ViewPatch patch(JsonFields fields, Actor by) {
        Optional<String> name = fields.optional("name", fields.text("name", TextRule.NAME));
        ViewPatch patch = details(fields, by, name);
        fields.check();
        return patch;
    }

    private static ViewPatch details(JsonFields fields, Actor by, Optional<String> name) {
        boolean merging = !fields.has("scope");
        Optional<QueryMember> query = QueryMember.of(fields, "query", TextRule.QUERY, merging);
        query.map(QueryMember::fields).ifPresent(parameters -> {
            TicketQuery.question(parameters, by.person());
            parameters.noteUnknown();
        });
        Patch<String> sort = fields.text("sort", TextRule.TAG);
        sort.value().ifPresent(keys -> TicketQuery.sort(QueryMember.alone(fields, "sort", keys)));
        return new ViewPatch(
                name,
                query.map(QueryMember::parameters).orElse(Map.of()),
                sort.change(),
                fields.optional("columns", columns(fields)),
                fields.optional("position", fields.number("position", 0, ViewContent.LAST_POSITION)));
    }

    private static Patch<List<String>> columns(JsonFields fields) {
        return fields.texts("columns", ViewContent.MAX_COLUMNS, TextRule.TAG);
    }

    private static void requireFitting(JsonFields fields, ViewScope scope) {
        boolean forTeam = scope == ViewScope.TEAM;
        if (forTeam != fields.has("team")) {
            fields.fault("team", forTeam ? InvalidValue.Problem.REQUIRED : InvalidValue.Problem.NOT_APPLICABLE);
        }
    }
}
