package org.appticket.application.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookTarget;
import org.appticket.domain.webhook.Webhook;
import org.junit.jupiter.api.Test;

class WebhookUseCasesTest {
    private final HookRoom room = new HookRoom();
    private final AddWebhook.Result added = room.hook(Webhook.Interest.PUBLIC);
    private final WebhookId id = added.shown().webhook().id();

    private AddWebhook.Command command(Actor by, String url, Webhook.Interest interest) {
        return new AddWebhook.Command(
                by, "Mur", new HookAddress(url), HookFormat.SLACK, Language.FR, interest, Optional.empty());
    }

    private AddWebhook.Result add(AddWebhook.Command command) {
        return new AddWebhook(
                        room.desk(), room.ports().identifiers(), room.ports().references())
                .handle(command);
    }

    private Call tried() {
        new TryWebhook(room.desk()).handle(new TryWebhook.Command(room.admin(), id));
        List<Call> brought = room.courier().brought();
        return brought.get(brought.size() - 1);
    }

    @Test
    void only_who_administers_may_see_or_change_them() {
        Actor manager = Actor.of(room.world().person(Role.MANAGER), Set.of(Role.MANAGER));
        assertThrows(NotPermitted.class, () -> add(command(manager, "https://example.org/", Webhook.Interest.PUBLIC)));
        assertThrows(
                NotPermitted.class,
                () -> new ListWebhooks(room.desk(), room.outbox()).handle(new ListWebhooks.Query(manager)));
        assertThrows(NotPermitted.class, () -> new TryWebhook(room.desk()).handle(new TryWebhook.Command(manager, id)));
        assertThrows(
                NotPermitted.class,
                () -> new RenewHookSecret(room.desk()).handle(new RenewHookSecret.Command(manager, id)));
        assertThrows(
                NotPermitted.class,
                () -> new RemoveWebhook(room.desk(), room.outbox())
                        .handle(new RemoveWebhook.Command(manager, id, Optional.empty())));
    }

    @Test
    void an_address_that_the_settings_forbid_and_a_team_that_is_not_there_are_refused() {
        assertThrows(
                InvalidValue.class,
                () -> add(command(room.admin(), "https://internal.example.org/", Webhook.Interest.PUBLIC)));
        Webhook.Interest nowhere = new Webhook.Interest(Set.of(), Optional.of(new TeamId(999)), false);
        assertThrows(InvalidValue.class, () -> add(command(room.admin(), "https://example.org/", nowhere)));
    }

    @Test
    void of_a_chat_channel_nobody_sees_the_secret_part_of_the_address() {
        AddWebhook.Result slack =
                add(command(room.admin(), "https://hooks.slack.com/services/T1/B2/x3", Webhook.Interest.PUBLIC));
        assertEquals("https://hooks.slack.com/…", slack.shown().address());
        assertFalse(room.desk()
                .webhooks()
                .find(slack.shown().webhook().id())
                .orElseThrow()
                .toString()
                .contains("services"));
    }

    @Test
    void after_a_renewal_both_secrets_are_signed_with_for_a_day() {
        HookTarget renewed = new RenewHookSecret(room.desk()).handle(new RenewHookSecret.Command(room.admin(), id));
        assertNotEquals(added.secret(), renewed.secret());
        assertEquals(List.of(renewed.secret(), added.secret()), tried().to().secrets());
        room.pass(Duration.ofDays(1));
        assertEquals(List.of(renewed.secret()), tried().to().secrets());
    }

    @Test
    void a_test_says_how_it_went() {
        assertEquals(Optional.empty(), tried().news());
        room.courier().failWith(Trouble.REDIRECTED);
        TryWebhook.Result result = new TryWebhook(room.desk()).handle(new TryWebhook.Command(room.admin(), id));
        assertEquals(Optional.of(Trouble.REDIRECTED), result.trouble());
        assertThrows(
                NotFound.class,
                () -> new TryWebhook(room.desk()).handle(new TryWebhook.Command(room.admin(), new WebhookId(999))));
    }

    @Test
    void who_saw_another_version_changes_and_removes_nothing() {
        Optional<Version> seen = Optional.of(new Version(7));
        assertThrows(
                Stale.class,
                () -> new RemoveWebhook(room.desk(), room.outbox())
                        .handle(new RemoveWebhook.Command(room.admin(), id, seen)));
        assertEquals("Ops", room.show(id).name());
        new RemoveWebhook(room.desk(), room.outbox())
                .handle(new RemoveWebhook.Command(room.admin(), id, Optional.empty()));
        assertThrows(NotFound.class, () -> room.show(id));
    }
}
