package org.appticket.domain;

/** Uses more than plain Java. */
class R01Canary {
    private final java.sql.Connection connection = null;
}
