package org.appticket.adapters.rest.webhook;

import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.application.webhook.AddWebhook;
import org.appticket.domain.TextRule;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.Webhook;
import org.appticket.domain.webhook.WebhookPatch;

/** A webhook, as it is asked for. */
final class WebhookRequest {
    private WebhookRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    static AddWebhook.Command added(JsonFields fields, Actor by) {
        Optional<String> name = fields.required("name", fields.text("name", TextRule.NAME));
        Optional<HookAddress> url = fields.required("url", url(fields));
        Optional<HookFormat> format = fields.optional("format", fields.choice("format", HookFormat.class));
        Optional<Language> language = fields.optional("language", fields.choice("language", Language.class));
        Optional<Set<EventKind>> events = fields.optional("events", fields.choices("events", EventKind.class));
        Optional<TeamId> team = fields.optional("team", fields.id("team").map(TeamId::new));
        Optional<Boolean> internal = fields.optional("internal", fields.truth("internal"));
        fields.check();
        return new AddWebhook.Command(
                by,
                name.orElseThrow(),
                url.orElseThrow(),
                format.orElse(HookFormat.CLOUDEVENTS),
                language.orElse(Language.FR),
                new Webhook.Interest(events.orElse(Set.of()), team, internal.orElse(false)));
    }

    /** The same of what changes. */
    static WebhookPatch changed(JsonFields fields) {
        WebhookPatch patch = new WebhookPatch(
                fields.optional("name", fields.text("name", TextRule.NAME)),
                fields.optional("url", url(fields)),
                fields.optional("language", fields.choice("language", Language.class)),
                fields.optional("events", fields.choices("events", EventKind.class)),
                fields.id("team").map(TeamId::new).change(),
                fields.optional("internal", fields.truth("internal")),
                fields.optional("active", fields.truth("active")));
        fields.check();
        return patch;
    }

    private static Patch<HookAddress> url(JsonFields fields) {
        return fields.checked("url", fields.text("url", TextRule.QUERY), HookAddress::new);
    }
}
