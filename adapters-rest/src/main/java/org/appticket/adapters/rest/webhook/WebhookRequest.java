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
import org.appticket.domain.webhook.BotAccess;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.Webhook;
import org.appticket.domain.webhook.WebhookPatch;

/** A webhook, as it is asked for. */
final class WebhookRequest {
    /** Where a bot says something, unless somebody knows better. */
    private static final HookAddress SLACK = new HookAddress("https://slack.com/api/chat.postMessage");

    private WebhookRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    static AddWebhook.Command added(JsonFields fields, Actor by) {
        Optional<String> name = fields.required("name", fields.text("name", TextRule.NAME));
        HookFormat format = fields.optional("format", fields.choice("format", HookFormat.class))
                .orElse(HookFormat.CLOUDEVENTS);
        boolean bot = format == HookFormat.SLACK_BOT;
        Optional<HookAddress> url = bot
                ? fields.optional("url", url(fields)).or(() -> Optional.of(SLACK))
                : fields.required("url", url(fields));
        Optional<String> channel = bot ? fields.required("channel", channel(fields)) : Optional.empty();
        Optional<String> token = bot ? fields.required("token", token(fields)) : Optional.empty();
        Optional<Language> language = fields.optional("language", fields.choice("language", Language.class));
        Optional<Set<EventKind>> events = fields.optional("events", fields.choices("events", EventKind.class));
        Optional<TeamId> team = fields.optional("team", fields.id("team").map(TeamId::new));
        Optional<Boolean> internal = fields.optional("internal", fields.truth("internal"));
        fields.check();
        return new AddWebhook.Command(
                by,
                name.orElseThrow(),
                url.orElseThrow(),
                format,
                language.orElse(Language.FR),
                new Webhook.Interest(events.orElse(Set.of()), team, internal.orElse(false)),
                channel.map(where -> new BotAccess(where, token.orElseThrow())));
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
                fields.optional("active", fields.truth("active")),
                new WebhookPatch.Bot(
                        fields.optional("channel", channel(fields)), fields.optional("token", token(fields))));
        fields.check();
        return patch;
    }

    private static Patch<String> channel(JsonFields fields) {
        return fields.parsed("channel", "C0123456789", text -> Optional.of(text).filter(BotAccess::isChannel));
    }

    private static Patch<String> token(JsonFields fields) {
        return fields.parsed("token", "xoxb-…", text -> Optional.of(text).filter(BotAccess::isToken));
    }

    private static Patch<HookAddress> url(JsonFields fields) {
        return fields.checked("url", fields.text("url", TextRule.QUERY), HookAddress::new);
    }
}
