package org.appticket.application.webhook;

import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.References;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.webhook.BotAccess;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookSecret;
import org.appticket.domain.webhook.HookState;
import org.appticket.domain.webhook.HookTarget;
import org.appticket.domain.webhook.Webhook;

/** Adds a webhook: from now on another system is told what happens. */
public final class AddWebhook {

    private final HookDesk desk;
    private final Identifiers identifiers;
    private final References references;

    /**
     * Over the webhooks.
     *
     * @param desk what it works with
     * @param identifiers where numbers come from
     * @param references which teams there are
     */
    public AddWebhook(HookDesk desk, Identifiers identifiers, References references) {
        this.desk = desk;
        this.identifiers = identifiers;
        this.references = references;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name what it is called
     * @param address where the other system is told
     * @param format in which form
     * @param language in which language, where people read it
     * @param interest of what
     * @param bot by what a bot speaks there; for {@link HookFormat#SLACK_BOT}, and for it alone
     */
    public record Command(
            Actor by,
            String name,
            HookAddress address,
            HookFormat format,
            Language language,
            Webhook.Interest interest,
            Optional<BotAccess> bot) {

        /** Refuses a bot that is missing, or has nothing to do there. */
        public Command {
            if (bot.isPresent() != (format == HookFormat.SLACK_BOT)) {
                throw InvalidValue.of("token", bot.isPresent() ? Problem.NOT_APPLICABLE : Problem.REQUIRED);
            }
        }
    }

    /**
     * The new webhook.
     *
     * @param shown as it is shown from now on
     * @param secret what it is signed with, which nobody can show again
     */
    public record Result(ShownWebhook shown, HookSecret secret) {}

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the new webhook
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws InvalidValue if a value is not as it must be, the settings forbid the address, there is no such team, or there are
     *     {@value Webhook#MOST} webhooks already
     */
    public Result handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_WEBHOOKS);
        desk.requireReachable(command.address());
        requireTeam(references, command.interest());
        WebhookId id = identifiers.nextWebhook();
        HookSecret secret = desk.newSecret();
        HookTarget target = new HookTarget(command.address(), secret, Optional.empty(), command.bot());
        Webhook webhook = new Webhook(
                id,
                command.name(),
                command.format(),
                command.language(),
                command.interest(),
                HookState.ACTIVE,
                Version.UNSAVED);
        return desk.unitOfWork().run(() -> {
            if (desk.webhooks().listToAdd().size() >= Webhook.MOST) {
                throw InvalidValue.of("name", Problem.TOO_LONG, Map.of("max", Webhook.MOST));
            }
            Kept added = desk.webhooks().add(new Kept(webhook, desk.seal(id, target)));
            desk.audit()
                    .add(HookDesk.entry(AuditKind.WEBHOOK_ADDED, id)
                            .by(command.by())
                            .with("format", command.format())
                            .with("internal", command.interest().internal()));
            return new Result(ShownWebhook.of(added.webhook(), target), secret);
        });
    }

    static void requireTeam(References references, Webhook.Interest interest) {
        if (interest.team().filter(team -> !references.isActive(team)).isPresent()) {
            throw InvalidValue.of("team", Problem.UNKNOWN_REFERENCE);
        }
    }
}
