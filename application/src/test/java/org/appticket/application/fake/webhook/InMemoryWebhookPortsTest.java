package org.appticket.application.fake.webhook;

import org.appticket.application.contract.webhook.WebhooksContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.webhook.HookProgress;
import org.appticket.application.port.webhook.Webhooks;

class InMemoryWebhookPortsTest implements WebhooksContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final Webhooks webhooks = new InMemoryWebhooks(store);
    private final HookProgress progress = new InMemoryHookProgress(store);

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Webhooks webhooks() {
        return webhooks;
    }

    @Override
    public HookProgress progress() {
        return progress;
    }
}
