package org.appticket.adapters.notification.hook;

import org.appticket.application.port.webhook.HookCourier.Call;

/** Writes what another system is told, in one form. Safe for use by many threads. */
public interface HookText {

    /**
     * What is posted.
     *
     * @param contentType the type of the body
     * @param body the body
     */
    record Post(String contentType, String body) {}

    /** Writes it. */
    Post write(Call call);
}
