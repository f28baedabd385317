package org.appticket.bootstrap.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What can be set for each of the providers that {@link Setting#OIDC_PROVIDERS} names; {@code docs/configuration.md} lists these
 * constants too.
 */
public enum ProviderSetting {
    ISSUER("required", "What the provider calls itself, to the letter; `https`, or `http` on this machine."),
    CLIENT_ID("required", "As whom AppTicket is registered there."),
    CLIENT_SECRET("none", "By which AppTicket proves that; none for a public client."),
    NAME("the provider's name", "What the button says."),
    SCOPES("`openid profile email`", "What is asked for, with spaces; `openid` is always asked for."),
    GROUPS_CLAIM("groups", "Which claim of the ID token names groups or app roles; with dots for one inside others."),
    ROLES("none", "`group=ROLE;group=ROLE,ROLE;…`: the roles that groups give. None: roles are given in AppTicket."),
    TEAMS("none", "`group=team name;…`: the teams that groups make somebody a member of."),
    DEFAULT_ROLE("USER", "The role of who is in no such group; `none` refuses them."),
    CREATE("true", "`true` or `false`: whether somebody without an account gets one.");

    static final String PREFIX = Setting.PREFIX + "OIDC_";

    private final String defaultValue;
    private final String meaning;

    ProviderSetting(String defaultValue, String meaning) {
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** What it is for and what it accepts, as the documentation says it. */
    public String meaning() {
        return meaning;
    }

    /** As the documentation says it. */
    public String defaultValue() {
        return defaultValue;
    }

    /** The same for one provider. */
    public SettingName of(String provider) {
        return new OfProvider(this, provider);
    }

    /** Whether a name is that of a setting of one of these providers. */
    static boolean isKnown(String key, List<String> providers) {
        return providers.stream()
                .flatMap(provider -> Arrays.stream(values()).map(setting -> setting.of(provider)))
                .anyMatch(known -> known.key().equals(key));
    }

    private record OfProvider(ProviderSetting setting, String provider) implements SettingName {

        @Override
        public String key() {
            return PREFIX + provider.toUpperCase(Locale.ROOT) + "_" + setting.name();
        }

        @Override
        public String defaultValue() {
            return setting.defaultValue;
        }
    }
}
