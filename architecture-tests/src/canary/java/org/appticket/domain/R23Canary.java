package org.appticket.domain;

/** Looks at where it runs. */
class R23Canary {
    private final String home = System.getProperty("user.home");
}
