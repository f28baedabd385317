package org.appticket.bootstrap.api.matrix.stage;

import java.util.Arrays;
import java.util.List;

/** Who asks: the columns of the tables, in their order. */
public enum Who {
    NOBODY("nobody"),
    USER("USER"),
    AGENT("AGENT"),
    MANAGER("MANAGER"),
    ADMIN("ADMIN"),
    READ_ONLY("read-only");

    private final String title;

    Who(String title) {
        this.title = title;
    }

    public static List<String> titles() {
        return Arrays.stream(values()).map(who -> who.title).toList();
    }

    public boolean isRole() {
        return this != NOBODY && this != READ_ONLY;
    }
}
