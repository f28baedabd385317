package org.appticket.bootstrap.settings;

import java.util.List;

/** Finds names that look like settings and are none: most often a typing error that would otherwise stay silent. */
public final class UnknownSettings {

    private UnknownSettings() {}

    /** One warning per unknown name. */
    public static List<String> warnings(SettingSources sources) {
        List<String> providers = SignOn.names(new Values(sources));
        return sources.keys().stream()
                .filter(key -> key.startsWith(Setting.PREFIX) && Setting.of(key).isEmpty())
                .filter(key -> !ProviderSetting.isKnown(key, providers))
                .sorted()
                .map(key -> key + " is not a setting of AppTicket and is ignored; see docs/configuration.md")
                .toList();
    }
}
