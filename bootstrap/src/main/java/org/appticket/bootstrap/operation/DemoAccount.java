package org.appticket.bootstrap.operation;

import java.util.Locale;
import org.appticket.domain.people.Role;

/** One account per role, with a password that everybody may know. They exist in a demo and nowhere else. */
public enum DemoAccount {
    USER("Demo User", "violet-lantern-rainfall"),
    AGENT("Demo Agent", "copper-harbour-meadow"),
    MANAGER("Demo Manager", "silver-orchard-thunder"),
    ADMIN("Demo Administrator", "granite-willow-sunrise");

    private final String displayName;
    private final String password;

    DemoAccount(String displayName, String password) {
        this.displayName = displayName;
        this.password = password;
    }

    /** The role's name in small letters. */
    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    public String password() {
        return password;
    }

    Role role() {
        return Role.valueOf(name());
    }
}
