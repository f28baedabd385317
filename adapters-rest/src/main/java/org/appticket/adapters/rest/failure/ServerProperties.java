package org.appticket.adapters.rest.failure;

import java.util.Map;

/** What the Jakarta REST runtime must do differently than by default: keep our answers, and tell nothing about itself. */
public final class ServerProperties {
    public static final Map<String, Object> ALL = Map.of(
            "jersey.config.server.response.setStatusOverSendError", true,
            "jersey.config.server.wadl.disableWadl", true);

    private ServerProperties() {}
}
